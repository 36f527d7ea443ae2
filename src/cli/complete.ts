/** Tab completion: a short script for each shell asks the program itself, which knows its commands and flags by the register. */
import { Argument, Command, type Option } from "commander";
import type { CliCommand } from "./command.ts";
import { commands } from "./commands.ts";
import type { Io } from "./io.ts";

/** What each shell reads to complete the words behind `cmo-cost`; where the program has no answer, files are completed. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  bash: [
    "_cmo_cost() {",
    "  local IFS=$'\\n'",
    '  COMPREPLY=($(cmo-cost complete -- "$' + '{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))',
    "}",
    "complete -o default -F _cmo_cost cmo-cost",
  ],
  zsh: [
    "_cmo_cost() {",
    "  local -a found",
    '  found=("$' + '{(@f)$(cmo-cost complete -- "$' + '{(@)words[2,CURRENT]}" 2>/dev/null)}")',
    "  found=($" + "{$" + "{found//:/\\\\:}//$'\\t'/:})",
    "  if (( $#found )); then _describe cmo-cost found; else _files; fi",
    "}",
    "compdef _cmo_cost cmo-cost",
  ],
  fish: ["complete -c cmo-cost -a '(cmo-cost complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'"],
};

const HELP = `
In a shell's start-up file:

  bash  source <(cmo-cost complete bash)
  zsh   source <(cmo-cost complete zsh)      after compinit
  fish  cmo-cost complete fish | source`;

/** The command that prints the script of a shell. */
export function define(command: Command, io: Io): void {
  command
    .description("Print the script that completes commands, flags and their values at the tab key")
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(SHELLS)))
    .addHelpText("after", HELP)
    .action((shell: string) => io.out(`${SHELLS[shell]?.join("\n")}\n`));
}

interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What the last of the words may be, as a shell reads it: a line each, with its meaning behind a tab; nothing where files may stand. */
export async function completions(words: readonly string[], io: Io): Promise<string> {
  // bash takes `--format=csv` for three words.
  const apart = words.flatMap((word) =>
    /^--[^=]+=/.test(word) ? word.split(/=(.*)/s, 2) : word === "=" ? [] : [word],
  );
  const current = apart.at(-1) ?? "";
  const found = await candidates(apart.slice(0, -1), current, io);
  const fitting = found.filter(({ word }) => word.startsWith(current));
  return fitting.map(({ word, about }) => `${word}\t${about.replaceAll(/\s+/g, " ")}\n`).join("");
}

async function candidates(before: readonly string[], current: string, io: Io): Promise<readonly Candidate[]> {
  const named = before.find((word) => Object.hasOwn(commands, word));
  if (named === undefined && (before.length === 0 || before[0] === "help") && !current.startsWith("-")) {
    return Object.entries(commands).map(([word, { summary }]) => ({ word, about: summary }));
  }
  // A path without a command is compared.
  const entry = commands[named ?? "compare"];
  return entry === undefined ? [] : wordsOf(await entry.load(), before, current, io);
}

async function wordsOf(
  { define, argument, values }: CliCommand,
  before: readonly string[],
  current: string,
  io: Io,
): Promise<readonly Candidate[]> {
  const command = new Command();
  define(command);
  const options = command.createHelp().visibleOptions(command);
  const previous = before.at(-1);
  const flag = options.find((option) => takesValue(option) && [option.short, option.long].includes(previous));
  if (flag !== undefined) {
    const own = flag.argChoices ?? values?.[flag.long ?? ""]?.() ?? (await inFile(flag, before, io));
    // Of a list the last of its words is completed.
    const first = current.slice(0, current.lastIndexOf(",") + 1);
    return plain(own.map((word) => first + word));
  }
  if (current.startsWith("-"))
    return options.map(({ long, short, description }) => ({ word: long ?? short ?? "", about: description }));
  return plain(argument?.() ?? command.registeredArguments[0]?.argChoices ?? []);
}

/** What a flag may name of the first file among the words: its numbers, its options or its cases. */
async function inFile({ long }: Option, before: readonly string[], io: Io): Promise<readonly string[]> {
  if (!["--set", "--vary", "--grid", "--pair", "--case"].includes(long ?? "")) return [];
  const { SCENARIO_FILE } = await import("../scenario/recognise.ts");
  const file = before.find((word) => SCENARIO_FILE.test(word));
  if (file === undefined) return [];
  const { parseScenario } = await import("../scenario/parse.ts");
  try {
    const { assumptions, cases, options } = parseScenario(io.read(file), { file });
    if (long === "--case" || long === "--pair") return (long === "--case" ? cases : options).map(({ id }) => id);
    return [...assumptions.values()].flatMap(({ address, origin }) => (origin === "figure" ? [] : [address]));
  } catch {
    // A file that is not there, or not yet right, names nothing.
    return [];
  }
}

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const plain = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ word, about: "" }));
