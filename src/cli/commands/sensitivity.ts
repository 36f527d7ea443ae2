import { Option } from "commander";
import { sensitivity } from "../../analysis/sensitivity.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import { document, tidy } from "../../report/sensitivity.ts";
import { answerAll } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { type SharedFlags, shared, twoWords } from "../flags.ts";

interface Flags extends SharedFlags {
  readonly by: VerdictBasis;
  readonly grid?: readonly [string, string];
}

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file...>", "scenario files, folders or globs, or - for standard input"));
    command
      .addOption(
        new Option("--grid <x,y>", "also map the winner over two inputs").argParser(
          twoWords("--grid", "need.hoursPerMonth,hire.annualSalary"),
        ),
      )
      .addOption(new Option("--by <basis>", "rank by").choices(["total", "cash"]).default("total"));
    examples(command, [
      ["Which inputs would change the winner?", "cmo-cost sensitivity scenario.yaml"],
      [
        "Which option wins at which hours and salary?",
        "cmo-cost sensitivity scenario.yaml --grid need.hoursPerMonth,hire.annualSalary",
      ],
      ["Every bar, for a spreadsheet", "cmo-cost sensitivity scenario.yaml -o bars.csv"],
    ]);
  },
  act([files], flags, io) {
    const { by, grid, ...rest } = flags as unknown as Flags;
    const options = { by, ...(grid === undefined ? {} : { grid }) };
    return answerAll(files as string[], rest, io, {
      answer: (scenario) => sensitivity(scenario, options),
      document,
      tidy,
    });
  },
};
