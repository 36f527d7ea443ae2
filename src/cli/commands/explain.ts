import { explain } from "../../analysis/explain.ts";
import { document, tidy } from "../../report/explain.ts";
import { SCENARIO_FILE } from "../../scenario/recognise.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand } from "../command.ts";
import { PATHS, shared } from "../flags.ts";

export const command = cliCommand({
  define: (command) => shared(command.argument("<file...>", PATHS).usage("[options] <file...> [address]")),
  examples: [
    ["How is this amount calculated?", "cmo-cost explain scenario.yaml hire.bonus"],
    ["Every line of an option", "cmo-cost explain scenario.yaml hire"],
    ["What would it be with another value?", "cmo-cost explain scenario.yaml hire.bonus --set hire.bonus=30%"],
    ["Which lines depend on this input?", "cmo-cost explain scenario.yaml need.hoursPerMonth"],
    ["Every input and its source, for a spreadsheet", "cmo-cost explain scenario.yaml -o sources.csv"],
    ["The same formulas, live in a spreadsheet", "cmo-cost compare scenario.yaml -o model.xlsx"],
  ],
  help: `
The address is a line (hire.salary), a group of lines, an option, a result (hire.total) or an
input; without it, every line is explained. A folder after a file needs a slash (./hire).

In a workbook of compare, hire.salary is the cell named hire.lines.salary, an input has its address
for a name, and the rows below a line's months are its formula, step by step.`,
  act([words], flags, io) {
    const [paths, address] = apart(words);
    return answerAll(paths, flags, io, {
      answer: (scenario, onProgress) => explain(scenario, address, { onProgress }),
      document,
      tidy,
    });
  },
});

/** The paths, and the address behind them: a last word that reads as no path. */
function apart(words: readonly string[]): readonly [paths: readonly string[], address?: string] {
  const last = words.at(-1) ?? "";
  const address = words.length > 1 && /^\w[\w.-]*$/.test(last) && !SCENARIO_FILE.test(last);
  return address ? [words.slice(0, -1), last] : [words];
}
