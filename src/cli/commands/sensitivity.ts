import { sensitivity } from "../../analysis/sensitivity.ts";
import { defined } from "../../core/defined.ts";
import { document, tidy } from "../../report/sensitivity.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand, Option } from "../command.ts";
import { byBasis, PATHS, shared, twoWords } from "../flags.ts";

export const command = cliCommand({
  define: (command) =>
    shared(command.argument("<file...>", PATHS))
      .addOption(
        new Option("--grid <x,y>", "also map the lowest-cost option over two inputs").argParser(
          twoWords("--grid", "need.hoursPerMonth,hire.annualSalary"),
        ),
      )
      .addOption(byBasis("rank by")),
  examples: [
    ["Which inputs would change the answer?", "cmo-cost sensitivity scenario.yaml"],
    [
      "Which option is lowest at which hours and salary?",
      "cmo-cost sensitivity scenario.yaml --grid need.hoursPerMonth,hire.annualSalary",
    ],
    ["Every bar, for a spreadsheet", "cmo-cost sensitivity scenario.yaml -o bars.csv"],
  ],
  act([files], flags, io) {
    const { by, grid, ...rest } = flags;
    return answerAll(files, rest, io, {
      answer: (scenario, onProgress) => sensitivity(scenario, defined({ by, grid, onProgress })),
      document,
      tidy,
    });
  },
});
