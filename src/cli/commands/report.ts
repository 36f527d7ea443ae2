import { createHash } from "node:crypto";
import { tool } from "../../analysis/finding.ts";
import { decisions, explanations, prices } from "../../analysis/report.ts";
import { type FormatName, renderAs } from "../../render/formats.ts";
import { controls } from "../../report/controls.ts";
import { documentOf, explanationSection, inOrder, storyOf } from "../../report/report.ts";
import { toPortable } from "../../scenario/portable.ts";
import { readScenario, write } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatFor, renderOptions, type SharedFlags, shared } from "../flags.ts";

/** The formats of a report, its own first. */
const USUAL = "html";
const FORMATS: readonly FormatName[] = [USUAL, "markdown"];

export const command: CliCommand = {
  define(command) {
    shared(command.argument("<file>", "a scenario file, or - for standard input"), FORMATS, USUAL);
    examples(command, [
      ["One page for the board, with sliders", "cmo-cost report scenario.yaml -o report.html"],
      ["In Dutch", "cmo-cost report scenario.yaml --locale nl -o rapport.html"],
      ["The same story for a pull request or a wiki", "cmo-cost report scenario.yaml -o report.md"],
    ]);
  },
  async act([file], flags, io) {
    const own = flags as unknown as SharedFlags;
    const format = formatFor(own, FORMATS, USUAL);
    const scenario = await readScenario(String(file), own, io);
    const priced = prices(scenario);
    const decided = decisions(scenario);
    const story = storyOf(priced, decided, own.locale);
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    const inputs = {
      page: () => ({
        page: {
          ...story,
          sections: inOrder([...story.sections, explanationSection(explanations(scenario), own.locale)]),
          controls: controls(decided.sensitivity, priced.compare, scenario.assumptions, own.locale),
          scenario: toPortable(scenario),
          tool: `${tool.name} ${tool.version}`,
        },
        engine: { script: io.asset("web/report.js"), hash },
      }),
      document: () => documentOf(story),
    };
    write(await renderAs(format, inputs, renderOptions(own, io)), own.output, io);
    return EXIT.ok;
  },
};
