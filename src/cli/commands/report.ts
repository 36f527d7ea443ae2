import { createHash } from "node:crypto";
import { tool } from "../../analysis/finding.ts";
import { decisions, explanations, prices } from "../../analysis/report.ts";
import type { Locale } from "../../language/languages.ts";
import { reportHtml } from "../../render/report.ts";
import { document as comparison } from "../../report/compare.ts";
import type { Document } from "../../report/document.ts";
import { controls, decisionSections, explanationSection, inOrder, priceSections } from "../../report/report.ts";
import { toPortable } from "../../scenario/portable.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { readScenario, write } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { EXIT } from "../exit.ts";
import { type SharedFlags, shared } from "../flags.ts";
import type { Io } from "../io.ts";

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file>", "a scenario file, or - for standard input"));
    examples(command, [
      ["One page for the board, with sliders", "cmo-cost report scenario.yaml -o report.html"],
      ["In Dutch", "cmo-cost report scenario.yaml --locale nl -o rapport.html"],
    ]);
  },
  async act([file], flags, io) {
    const own = flags as unknown as SharedFlags;
    write(page(await readScenario(String(file), own, io), own.locale, io), own.output, io);
    return EXIT.ok;
  },
};

function page(scenario: Scenario, locale: Locale, io: Io): string {
  const priced = prices(scenario);
  const decided = decisions(scenario);
  const sections = inOrder([
    ...priceSections(priced, locale),
    ...decisionSections(decided, locale),
    explanationSection(explanations(scenario), locale),
  ]);
  const head = comparison(priced.compare, locale);
  return reportHtml(
    {
      title: scenario.title,
      subtitle: subtitleOf(head),
      sections,
      controls: controls(decided.sensitivity, priced.compare, scenario.assumptions),
      scenario: toPortable(scenario),
      locale,
      tool: `${tool.name} ${tool.version}`,
    },
    { script: io.asset("web/report.js"), hash: (text) => createHash("sha256").update(text).digest("base64") },
  );
}

function subtitleOf({ blocks }: Document): string {
  const found = blocks.find((block) => block.block === "text" && block.role === "subtitle");
  return found?.block === "text" ? found.text : "";
}
