import type { Command } from "commander";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

/** A command: how it is called, and what it does with what commander read. */
export interface CliCommand {
  /** Adds arguments, flags and examples. */
  define(command: Command): void;
  /** Runs with the arguments in order and the flags. */
  act(args: readonly unknown[], flags: Readonly<Record<string, unknown>>, io: Io): Promise<ExitCode>;
}

/** Help text that teaches by example: `[what it answers, the line to type]`. */
export function examples(command: Command, lines: readonly (readonly [what: string, line: string])[]): void {
  const text = lines.map(([what, line]) => `  # ${what}\n  $ ${line}`).join("\n\n");
  command.addHelpText("after", `\nExamples:\n${text}`);
}
