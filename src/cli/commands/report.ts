import { createHash } from "node:crypto";
import { tool } from "../../analysis/finding.ts";
import { decisions, explanations, prices } from "../../analysis/report.ts";
import type { Locale } from "../../language/languages.ts";
import { type FormatName, renderAs } from "../../render/formats.ts";
import { controls } from "../../report/controls.ts";
import {
  type Chapter,
  explanationSection,
  headOf,
  inOrder,
  monthsSection,
  storyDocument,
  storyOf,
} from "../../report/report.ts";
import { toPortable } from "../../scenario/portable.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { answersTo, write } from "../analysis-command.ts";
import { cliCommand } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatFor, PATHS, renderOptions, shared } from "../flags.ts";

/** The formats of a report, its own first. */
const USUAL = "html";
const FORMATS: readonly FormatName[] = [USUAL, "markdown"];

export const command = cliCommand({
  define: (command) => shared(command.argument("<file...>", PATHS), FORMATS, USUAL),
  examples: [
    ["One page for the board, with sliders", "cmo-cost report scenario.yaml -o report.html"],
    ["Several scenarios side by side, with a list of contents", "cmo-cost report lean.yaml full.yaml -o report.html"],
    ["In Dutch", "cmo-cost report scenario.yaml --locale nl -o rapport.html"],
    ["The same story for a pull request or a wiki", "cmo-cost report scenario.yaml -o report.md"],
  ],
  async act([files], flags, io) {
    const format = formatFor(flags, FORMATS, USUAL);
    const { answers: told, complete } = await answersTo(files, flags, io, (scenario) => tell(scenario, flags.locale));
    const stories = told.map(({ story }) => story);
    const head = headOf(
      stories,
      told.map(({ priced }) => priced.compare),
      flags.locale,
    );
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    const inputs = {
      page: () => ({
        page: { ...head, locale: flags.locale, chapters: told.map(chapterOf), tool: `${tool.name} ${tool.version}` },
        engine: { script: io.asset(`web/report-${flags.locale}.js`), hash },
      }),
      document: () => storyDocument(stories, head, flags.locale),
    };
    if (told.length > 0) write(await renderAs(format, inputs, renderOptions(flags, io)), flags.output, io);
    return complete ? EXIT.ok : EXIT.unusable;
  },
});

/** A scenario with the answers that every format tells. */
function tell(scenario: Scenario, locale: Locale) {
  const priced = prices(scenario);
  const decided = decisions(scenario);
  return { scenario, priced, decided, story: storyOf(priced, decided, locale) };
}

function chapterOf({ scenario, priced, decided, story }: ReturnType<typeof tell>): Chapter {
  const { locale, sections } = story;
  return {
    ...story,
    sections: inOrder([
      ...sections,
      monthsSection(priced, locale),
      explanationSection(explanations(scenario), priced.compare, locale),
    ]),
    controls: controls(decided.sensitivity, priced.compare, scenario.assumptions, locale),
    cases: scenario.cases.map(({ id, title }) => ({ id, title })),
    scenario: toPortable(scenario),
  };
}
