/** From the command line to an exit code. */
import { Command, CommanderError } from "commander";
import { tool } from "../analysis/finding.ts";
import { type Locale, languages } from "../language/languages.ts";
import { capital } from "../language/phrases.ts";
import { harmless } from "../render/visible.ts";
import { SCENARIO_FILE } from "../scenario/recognise.ts";
import { callWords } from "./call-words.ts";
import { commands } from "./commands.ts";
import { EXIT, type ExitCode, sayUnusable } from "./exit.ts";
import { type Io, lookAt, nodeIo } from "./io.ts";

const ABOUT = `The full cost of marketing leadership: a fractional CMO on a retainer or by the hour, a
full-time hire or any alternative, priced month by month and to the cent.`;

const TEACH = `
A scenario is a YAML file:

  version: 1
  currency: USD
  start: 2027-01
  horizonMonths: 12
  options:
    retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }
    hourly:   { kind: hourly, hourlyRate: 200 to 250 to 350, hoursPerMonth: 40 }
    hire:     { kind: fullTime, annualSalary: 174000, benefits: 23%, bonus: 20% }

Examples:
  # Which option costs least, and by how much?
  $ cmo-cost scenario.yaml

  # What if the salary is higher?
  $ cmo-cost compare scenario.yaml --set hire.annualSalary=190k

  # What is due in each month?
  $ cmo-cost schedule scenario.yaml

Exit codes: 0 success · 1 a check or limit failed · 2 input or usage error · 3 internal error`;

/** A command beside the register, since it answers from the register. */
const COMPLETE = "complete";

/** Runs one command line, without the program's own name in it. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // What people wrote acts neither on their terminal nor on a build server.
  const guarded: Io = { ...io, err: (text) => io.err(harmless(text.replaceAll("\r", "\u240d"))) };
  try {
    return await dispatch(argv, guarded);
  } catch (error) {
    return report(error, guarded, localeIn(argv));
  }
}

function report(error: unknown, io: Io, locale: Locale): ExitCode {
  const say = languages[locale].usage;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    io.err(`cmo-cost: ${callWords(error.message, say)}\n${say.help}\n`);
    return EXIT.unusable;
  }
  try {
    sayUnusable(error, io, locale);
    return EXIT.unusable;
  } catch {
    const stack = error instanceof Error ? error.stack : String(error);
    io.err(`${say.bug(`cmo-cost ${tool.version}`)}\n${stack}\n`);
    return EXIT.bug;
  }
}

/** The language that the command line asks for, also where the rest of it cannot be read. */
function localeIn(argv: readonly string[]): Locale {
  const at = argv.findLastIndex((word) => /^--locale(?:=|$)/.test(word));
  const word = argv[at]?.slice("--locale=".length) || argv[at + 1] || "";
  return at >= 0 && Object.hasOwn(languages, word) ? (word as Locale) : "en";
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = quiet(new Command("cmo-cost"), io)
    .description(ABOUT)
    .version(tool.version, "-V, --version", "print the version")
    .usage("<command> [options], or cmo-cost <file> [options] to compare")
    .addHelpText("after", TEACH);
  const words = withCommand(argv);
  if (words[0] === COMPLETE && words[1] === "--") {
    const { completions } = await import("./complete.ts");
    io.out(await completions(words.slice(2), io));
    return code;
  }
  const called = words.find((word) => !word.startsWith("-"));
  const helps = called === "help" ? words[words.indexOf("help") + 1] : undefined;
  // Where a command comes first, no other can be meant or listed.
  const alone = Object.hasOwn(commands, words[0] ?? "");
  for (const [name, { summary, load }] of Object.entries(commands)) {
    if (alone && name !== called) continue;
    const command = quiet(program.command(name), io).summary(summary).description(capital(summary));
    if (name !== called && name !== helps) continue;
    const { define, act } = await load();
    define(command);
    command.action(async (...args: unknown[]) => {
      code = await act(args.slice(0, -2), command.opts(), io);
    });
  }
  const complete = quiet(program.command(COMPLETE), io).summary("tab completion for bash, zsh and fish");
  if ([called, helps].includes(COMPLETE)) (await import("./complete.ts")).define(complete, io);
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync(words, { from: "user" });
  return code;
}

/** A path where a command is expected is compared. */
function withCommand(argv: readonly string[]): string[] {
  const [first = ""] = argv;
  const command = (word: string) => word === "help" || word === COMPLETE || Object.hasOwn(commands, word);
  const flagFirst = /^-[^-]|^--./.test(first) && !argv.some(command);
  const path = flagFirst ? argv.some(isPath) : !command(first) && isPath(first);
  return path ? ["compare", ...argv] : [...argv];
}

function isPath(word: string): boolean {
  if (word === "-" || SCENARIO_FILE.test(word)) return true;
  try {
    return word !== "" && !word.startsWith("-") && lookAt(word) !== undefined;
  } catch {
    return false;
  }
}

function quiet(command: Command, io: Io): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => io.out(text),
    // What is wrong is said when it is known in which language.
    outputError: () => {},
    writeErr: (text) => io.err(text),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    getOutHelpWidth: () => io.columns() ?? 100,
    getErrHelpWidth: () => 100,
  });
}

/** The program. Everything is written when the command ends, so the process ends then: freeing its memory takes 1 ms. */
export async function main(): Promise<void> {
  process.exit(await run(process.argv.slice(2), nodeIo()).catch(() => EXIT.bug));
}
