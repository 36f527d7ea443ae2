import { figures } from "../../analysis/figures.ts";
import { jurisdictionNear } from "../../figures/jurisdiction.ts";
import { jurisdictionNames, jurisdictionOf } from "../../figures/jurisdictions.ts";
import { renderAs } from "../../render/formats.ts";
import { document, tidy } from "../../report/figures.ts";
import { write } from "../analysis-command.ts";
import { type CliCommand, examples } from "../command.ts";
import { EXIT, Unusable } from "../exit.ts";
import { formatFor, type PrintingFlags, printing, renderOptions } from "../flags.ts";

export const command: CliCommand = {
  define(command) {
    printing(command.argument("[jurisdiction]", "the jurisdiction to list in full; without it, all of them in short"));
    examples(command, [
      ["Which countries and states are built in?", "cmo-cost figures"],
      ["What does an employer pay in Texas, and by which source?", "cmo-cost figures us-tx"],
      ["Every figure for the Netherlands, for a spreadsheet", "cmo-cost figures nl -o nl.csv"],
    ]);
  },
  async act([name], given, io) {
    const flags = given as unknown as PrintingFlags;
    if (typeof name === "string" && jurisdictionOf(name) === undefined) {
      const near = jurisdictionNear(name, jurisdictionNames(), jurisdictionOf);
      throw new Unusable((say) => say.noFigures(name, near ?? null, jurisdictionNames().join(", ")));
    }
    const finding = figures(name as string | undefined);
    const inputs = {
      document: () => document(finding, flags.locale),
      tidy: () => tidy(finding),
      finding: () => finding,
    };
    write(await renderAs(formatFor(flags), inputs, renderOptions(flags, io)), flags.output, io);
    return EXIT.ok;
  },
};
