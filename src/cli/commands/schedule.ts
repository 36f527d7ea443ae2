import { schedule } from "../../analysis/schedule.ts";
import { document, tidy } from "../../report/schedule.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand, Option } from "../command.ts";
import { PATHS, shared } from "../flags.ts";

export const command = cliCommand({
  define: (command) =>
    shared(command.argument("<file...>", PATHS))
      .addOption(new Option("--by <period>", "totals by").choices(["month", "year"]).default("month"))
      .addOption(
        new Option(
          "--layout <layout>",
          "tidy: one row a period (csv and ndjson: a line and period); wide: one column a period",
        )
          .choices(["tidy", "wide"])
          .default("tidy"),
      )
      .option("--exit", "also the termination cost after each month")
      .option("--chart", "tables and Markdown: cumulative totals as a chart"),
  examples: [
    ["What is due in each month?", "cmo-cost schedule scenario.yaml"],
    ["What is the termination cost, month by month?", "cmo-cost schedule scenario.yaml --exit"],
    ["And in each year, with the years side by side?", "cmo-cost schedule scenario.yaml --by year --layout wide"],
    ["How do the costs grow?", "cmo-cost schedule scenario.yaml --chart"],
    ["Every line of every month, for a spreadsheet", "cmo-cost schedule scenario.yaml -o months.csv"],
  ],
  act([files], flags, io) {
    const { exit = false, chart = false, by = "month", layout = "tidy", ...rest } = flags;
    return answerAll(files, rest, io, {
      answer: (scenario) => schedule(scenario, { exit }),
      document: (finding, locale) => document(finding, locale, { by, chart, layout }),
      tidy: (finding) => tidy(finding, { by, layout }),
    });
  },
});
