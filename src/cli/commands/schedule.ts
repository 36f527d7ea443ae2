import { schedule } from "../../analysis/schedule.ts";
import { document, tidy } from "../../report/schedule.ts";
import { answerAll } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { type SharedFlags, shared } from "../flags.ts";

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file...>", "scenario files, or - for standard input"));
    examples(command, [
      ["What is due in each month?", "cmo-cost schedule scenario.yaml"],
      ["Every line of every month, for a spreadsheet", "cmo-cost schedule scenario.yaml -o months.csv"],
    ]);
  },
  act([files], flags, io) {
    return answerAll(files as string[], flags as unknown as SharedFlags, io, { answer: schedule, document, tidy });
  },
};
