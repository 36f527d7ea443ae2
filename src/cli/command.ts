import type * as typed from "@commander-js/extra-typings";
import { Argument as CommanderArgument, type Command as CommanderCommand, Option as CommanderOption } from "commander";
import { defined } from "../core/defined.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

/** commander's own, with types that follow from the texts of the flags: what is misspelt where it is read does not compile. */
export const Option = CommanderOption as unknown as typeof typed.Option;
export const Argument = CommanderArgument as unknown as typeof typed.Argument;
export type AnyFlags = typed.OptionValues;
export type Command<
  Args extends unknown[] = [],
  Flags extends AnyFlags = Readonly<Record<never, never>>,
> = typed.Command<Args, Flags>;

/** What the flags come to that a command defines. */
export type FlagsOf<Defined extends { opts(): unknown }> = ReturnType<Defined["opts"]>;

/** A command, as the register has it. */
export interface CliCommand {
  /** Adds arguments, flags and examples. */
  define(command: CommanderCommand): void;
  /** What the argument may be, where that is no file and no choice that commander knows. */
  argument?(): readonly string[];
  /** What a flag may be, where commander does not know it. */
  readonly values?: Readonly<Record<string, () => readonly string[]>>;
  /** Runs with the arguments in order and the flags. */
  act(args: readonly unknown[], flags: Readonly<Record<string, unknown>>, io: Io): ExitCode | Promise<ExitCode>;
}

interface Declared<Args extends unknown[], Flags extends AnyFlags> {
  define(command: Command): Command<Args, Flags>;
  /** Help that teaches: what each answers, and the line to type. */
  readonly examples: readonly (readonly [what: string, line: string])[];
  /** What the help says after them. */
  readonly help?: string;
  readonly argument?: () => readonly string[];
  readonly values?: CliCommand["values"];
  act(args: Args, flags: Flags, io: Io): ExitCode | Promise<ExitCode>;
}

/** A command from its declaration: how it is called decides the types of what it is called with. */
export function cliCommand<Args extends unknown[], Flags extends AnyFlags>(
  declared: Declared<Args, Flags>,
): CliCommand {
  const lines = declared.examples.map(([what, line]) => `  # ${what}\n  $ ${line}`);
  return {
    define(command) {
      declared.define(command as unknown as Command);
      command.addHelpText("after", `\nExamples:\n${lines.join("\n\n")}`);
      if (declared.help !== undefined) command.addHelpText("after", declared.help);
    },
    ...defined({ argument: declared.argument, values: declared.values }),
    act: (args, flags, io) => declared.act(args as Args, flags as Flags, io),
  };
}
