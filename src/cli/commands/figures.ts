import { figures } from "../../analysis/figures.ts";
import { jurisdictionNear } from "../../figures/jurisdiction.ts";
import { jurisdictionNames, jurisdictionOf } from "../../figures/jurisdictions.ts";
import { renderAs } from "../../render/formats.ts";
import { document, tidy } from "../../report/figures.ts";
import { write } from "../analysis-command.ts";
import { cliCommand } from "../command.ts";
import { EXIT, Unusable } from "../exit.ts";
import { formatFor, printing, renderOptions } from "../flags.ts";

export const command = cliCommand({
  define: (command) =>
    printing(command.argument("[jurisdiction]", "the jurisdiction to list in full; without it, all of them in short")),
  examples: [
    ["Which countries and states are built in?", "cmo-cost figures"],
    ["What does an employer pay in Texas, and by which source?", "cmo-cost figures us-tx"],
    ["Every figure for the Netherlands, for a spreadsheet", "cmo-cost figures nl -o nl.csv"],
  ],
  argument: jurisdictionNames,
  async act([name], flags, io) {
    if (name !== undefined && jurisdictionOf(name) === undefined) {
      const near = jurisdictionNear(name, jurisdictionNames(), jurisdictionOf);
      throw new Unusable((say) => say.noFigures(name, near ?? null, jurisdictionNames().join(", ")));
    }
    const finding = figures(name);
    const inputs = {
      document: () => document(finding, flags.locale),
      tidy: () => tidy(finding),
      finding: () => finding,
    };
    write(await renderAs(formatFor(flags), inputs, renderOptions(flags, io)), flags.output, io);
    return EXIT.ok;
  },
});
