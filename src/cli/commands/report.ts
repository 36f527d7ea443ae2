import { createHash } from "node:crypto";
import { tool } from "../../analysis/finding.ts";
import { decisions, explanations, prices } from "../../analysis/report.ts";
import type { Locale } from "../../language/languages.ts";
import { type FormatName, renderAs } from "../../render/formats.ts";
import { document as comparison } from "../../report/compare.ts";
import type { Document } from "../../report/document.ts";
import {
  controls,
  decisionSections,
  explanationSection,
  inOrder,
  priceSections,
  type ReportPage,
  story,
} from "../../report/report.ts";
import { toPortable } from "../../scenario/portable.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { readScenario, write } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatFor, renderOptions, type SharedFlags, shared } from "../flags.ts";

/** The formats of a report, its own first. */
const FORMATS = ["html", "markdown"] as const satisfies readonly FormatName[];

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file>", "a scenario file, or - for standard input"), FORMATS);
    examples(command, [
      ["One page for the board, with sliders", "cmo-cost report scenario.yaml -o report.html"],
      ["In Dutch", "cmo-cost report scenario.yaml --locale nl -o rapport.html"],
      ["The same story for a pull request or a wiki", "cmo-cost report scenario.yaml -o report.md"],
    ]);
  },
  async act([file], flags, io) {
    const own = flags as unknown as SharedFlags;
    const named = own.format === undefined && (own.output === undefined || own.output === "-") ? "html" : undefined;
    const format = named ?? formatFor(own, FORMATS);
    const page = pageOf(await readScenario(String(file), own, io), own.locale);
    const engine = {
      script: io.asset("web/report.js"),
      hash: (text: string) => createHash("sha256").update(text).digest("base64"),
    };
    const inputs = { page: () => ({ page, engine }), document: () => story(page) };
    write(await renderAs(format, inputs, renderOptions(own, io)), own.output, io);
    return EXIT.ok;
  },
};

function pageOf(scenario: Scenario, locale: Locale): ReportPage {
  const priced = prices(scenario);
  const decided = decisions(scenario);
  const sections = inOrder([
    ...priceSections(priced, locale),
    ...decisionSections(decided, locale),
    explanationSection(explanations(scenario), locale),
  ]);
  return {
    title: scenario.title,
    subtitle: subtitleOf(comparison(priced.compare, locale)),
    sections,
    controls: controls(decided.sensitivity, priced.compare, scenario.assumptions),
    scenario: toPortable(scenario),
    locale,
    tool: `${tool.name} ${tool.version}`,
  };
}

function subtitleOf({ blocks }: Document): string {
  const found = blocks.find((block) => block.block === "text" && block.role === "subtitle");
  return found?.block === "text" ? found.text : "";
}
