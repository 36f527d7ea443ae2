import { DEFAULT_DRAWS, MOST_DRAWS, simulate } from "../../analysis/simulate.ts";
import { document, tidy } from "../../report/simulate.ts";
import { readNumeral } from "../../scenario/number/numeral.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand, Option } from "../command.ts";
import { unusable } from "../exit.ts";
import { byBasis, PATHS, shared } from "../flags.ts";

function whole(flag: string, least: number, most: number) {
  return (text: string): number => {
    const value = readNumeral(text)?.value;
    if (value !== undefined && Number.isInteger(value) && value >= least && value <= most) return value;
    throw unusable(`${flag} ${text}`, (say) => say.wholeNumber(least, most));
  };
}

export const command = cliCommand({
  define: (command) =>
    shared(command.argument("<file...>", PATHS))
      .addOption(
        new Option("--draws <count>", "number of trials, e.g. 10000 or 100k")
          .argParser(whole("--draws", 1, MOST_DRAWS))
          .default(DEFAULT_DRAWS),
      )
      .addOption(
        new Option("--seed <number>", "the same seed reproduces the same trials")
          .argParser(whole("--seed", 0, Number.MAX_SAFE_INTEGER))
          .default(1),
      )
      .addOption(byBasis("rank by")),
  examples: [
    ["How certain is the answer?", "cmo-cost simulate scenario.yaml"],
    ["More trials, with another seed", "cmo-cost simulate scenario.yaml --draws 1m --seed 7"],
    [
      "With a range in place of a number in the file",
      "cmo-cost simulate scenario.yaml --set 'hire.annualSalary=150k to 174k to 220k'",
    ],
  ],
  act([files], flags, io) {
    const { by, draws, seed, ...rest } = flags;
    return answerAll(files, rest, io, {
      answer: (scenario, onProgress) => simulate(scenario, { by, draws, seed, onProgress }),
      document,
      tidy,
    });
  },
});
