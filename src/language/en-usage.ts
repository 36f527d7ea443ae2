/** English for the command line: why it could not run, and what it did. Help and the names of flags are English everywhere. */
import { listed } from "./phrases.ts";

export const enUsage = {
  standardInput: "standard input",
  standardOutput: "standard output",

  unknownOption: (option: string) => `unknown option '${option}'`,
  unknownCommand: (command: string) => `unknown command '${command}'`,
  meant: (names: string) => `(Did you mean ${names.includes(",") ? "one of " : ""}${names}?)`,
  missingArgument: (argument: string) => `missing required argument '${argument}'`,
  missingValue: (option: string) => `option '${option}' argument missing`,
  wrongChoice: (option: string, value: string, choices: string) =>
    `option '${option}' argument '${value}' is invalid. Allowed choices are ${choices}.`,
  tooManyArguments: (expected: string, given: string) =>
    `too many arguments. Expected ${expected} argument${expected === "1" ? "" : "s"} but got ${given}.`,
  help: "(see --help)",

  wholeNumber: (least: number, most: number) => `a whole number from ${least} to ${most} was expected`,
  twoWords: (example: string) => `two different ones were expected, with a comma between them, as in ${example}`,
  oneLine: "one line was expected",
  noHire: (kinds: string) => `employer taxes belong to a hire: write --kind ${kinds},fullTime`,
  notInThisFormat: (flag: string, format: string, csv: boolean) =>
    `${flag} is for csv, not for ${format}${csv ? "; add --format csv, or -o FILE.csv" : ", and this command has no csv"}`,
  unknownEnding: (endings: string) => `no format has this extension; use one of ${endings}, or --format`,
  bytesOnTerminal: "this format is not for a terminal; name a file with -o, or send it into a pipe",
  oneScenario: (format: string) => `${format} holds one scenario; name one file`,

  noScenario: "none of these files is a scenario",
  nothingToCheck: "nothing to check: none of these files is a scenario",
  noFileInFolder: "no .yaml, .yml or .json file is in this folder",
  noFileMatches: "no .yaml, .yml or .json file matches",
  passedOver: (files: string) => `skipped (not scenario files): ${files}`,
  more: (count: number) => `and ${count} more`,
  isThere: "already exists and was not overwritten; choose another name",
  saved: (files: string) => `saved: ${files}`,
  created: (file: string) => `created: ${file}`,
  next: (line: string) => `next: ${line}`,

  updateKeeps: (flags: string) => `--update keeps what the file says: leave out ${flags}`,
  updateOfInput: "standard input has no place for a saved baseline: leave out --update",
  bothFromInput: "only one side can be standard input",
  folderAndFile: (folder: string, file: string) =>
    `${folder} is a folder and ${file} is none: give two folders, or two files`,
  noScenarioIn: (before: string, after: string) => `no scenario is in ${before} or in ${after}`,
  savedWith: (flags: string) => `a saved result cannot be recalculated with ${flags}`,
  noFigures: (name: string, near: string | null, shipped: string) =>
    `no figures of ${name}: ${near === null ? `built-in: ${shipped}` : `did you mean ${near}? (built-in: ${shipped})`}`,

  /** While a command runs. */
  answering: (done: number, total: number) => `answering ${done} of ${total}`,
  checking: (done: number, total: number) => `checking ${done} of ${total}`,
  and: (names: readonly string[]) => listed(names, "and"),
  bug: (program: string) => `${program}: internal error, please report it with the lines below`,
};

/** What a language has for the command line. */
export type UsageWords = typeof enUsage;
