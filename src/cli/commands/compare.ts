import { compare } from "../../analysis/compare.ts";
import type { Locale } from "../../language/languages.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import { formatsFrom, USUAL } from "../../render/formats.ts";
import { document, tidy } from "../../report/compare.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand, Option } from "../command.ts";
import { PATHS, shared } from "../flags.ts";

const OFFERED = formatsFrom([...USUAL, "workbook"]);

export const command = cliCommand({
  define: (command) =>
    shared(command.argument("<file...>", PATHS), OFFERED)
      .addOption(
        new Option("--by <basis>", "rank by total or cash cost; year: rank by total and add totals by year")
          .choices(["total", "cash", "year"])
          .default("total"),
      )
      .addOption(
        new Option("--layout <layout>", "csv and ndjson: one row a line, or one row an option")
          .choices(["tidy", "wide"])
          .default("tidy"),
      ),
  examples: [
    ["What does each option cost in its first year?", "cmo-cost compare scenario.yaml"],
    ["And with a higher salary?", "cmo-cost compare scenario.yaml --set hire.annualSalary=190k"],
    ["And in each year?", "cmo-cost compare scenario.yaml --by year"],
    ["Into a spreadsheet", "cmo-cost compare scenario.yaml -o comparison.csv"],
    ["The live model as a workbook", "cmo-cost compare scenario.yaml -o model.xlsx"],
    ["For a pull request, in Dutch", "cmo-cost compare scenario.yaml --format markdown --locale nl"],
    ["From another program", "generate-scenario | cmo-cost compare - --format json"],
  ],
  async act([files], flags, io) {
    const { by: asked, layout, ...rest } = flags;
    const [by, byYear] = asked === "year" ? (["total", true] as const) : ([asked, false] as const);
    const { sources = false } = rest;
    return answerAll(files, rest, io, {
      answer: (scenario) => compare(scenario, { by }),
      document: (finding, locale) => document(finding, locale, { sources, byYear }),
      tidy: (finding) => tidy(finding, layout, byYear),
      also: { workbook: (scenario, _, locale) => liveModel(scenario, by, locale) },
    });
  },
});

/** The live model, loaded only where a workbook is asked for. */
async function liveModel(scenario: Scenario, by: VerdictBasis, locale: Locale) {
  const { liveWorkbook } = await import("../../analysis/workbook/workbook.ts");
  const { workbook } = await import("../../report/workbook/workbook.ts");
  return workbook(liveWorkbook(scenario, { by }), locale);
}
