import { explain } from "../../analysis/explain.ts";
import { document, tidy } from "../../report/explain.ts";
import { answerAll } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { type SharedFlags, shared } from "../flags.ts";

export const command: CliCommand = {
  define(command) {
    shared(
      command
        .argument("<file>", "a scenario file, or - for standard input")
        .argument("[address]", "a line (hire.salary), a group of lines, an option, or a number; all lines without it"),
    );
    examples(command, [
      ["Why is this line what it is?", "cmo-cost explain scenario.yaml hire.bonus"],
      ["Every line of an option", "cmo-cost explain scenario.yaml hire"],
      ["What would it be with another number?", "cmo-cost explain scenario.yaml hire.bonus --set hire.bonus=30%"],
      ["Which lines does this number move?", "cmo-cost explain scenario.yaml need.hoursPerMonth"],
      ["Every number and its source, for a spreadsheet", "cmo-cost explain scenario.yaml -o sources.csv"],
    ]);
  },
  act([file, address], flags, io) {
    return answerAll([file as string], flags as unknown as SharedFlags, io, {
      answer: (scenario) => explain(scenario, address as string | undefined),
      document,
      tidy,
    });
  },
};
