import { schedule } from "../../analysis/schedule.ts";
import { document, tidy } from "../../report/schedule.ts";
import { answerAll } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { type SharedFlags, shared } from "../flags.ts";

interface Flags extends SharedFlags {
  readonly exit?: boolean;
  readonly chart?: boolean;
}

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file...>", "scenario files, or - for standard input"));
    command.option("--exit", "also what it would cost to stop after each month");
    command.option("--chart", "tables and Markdown: the running totals as a picture");
    examples(command, [
      ["What is due in each month?", "cmo-cost schedule scenario.yaml"],
      ["What would stopping cost, month by month?", "cmo-cost schedule scenario.yaml --exit"],
      ["How do the costs grow?", "cmo-cost schedule scenario.yaml --chart"],
      ["Every line of every month, for a spreadsheet", "cmo-cost schedule scenario.yaml -o months.csv"],
    ]);
  },
  act([files], flags, io) {
    const { exit = false, chart = false, ...rest } = flags as unknown as Flags;
    return answerAll(files as string[], rest, io, {
      answer: (scenario) => schedule(scenario, { exit }),
      document: (finding, locale) => document(finding, locale, { chart }),
      tidy,
    });
  },
};
