import { breakEven } from "../../analysis/break-even.ts";
import { defined } from "../../core/defined.ts";
import { document, tidy } from "../../report/break-even.ts";
import { answerAll } from "../analysis-command.ts";
import { cliCommand, Option } from "../command.ts";
import { byBasis, PATHS, shared, twoWords } from "../flags.ts";

export const command = cliCommand({
  define: (command) =>
    shared(command.argument("<file...>", PATHS))
      .addOption(new Option("--vary <address>", "the input to vary (default: hours needed per month)"))
      .addOption(new Option("--from <value>", "lower end of the range, written as in the file"))
      .addOption(new Option("--to <value>", "upper end of the range"))
      .addOption(new Option("--target <amount>", "also the value at which each option costs this amount"))
      .addOption(new Option("--exit", "over time: include termination cost"))
      .addOption(new Option("--pair <a,b>", "only these two options").argParser(twoWords("--pair", "retainer,hire")))
      .addOption(byBasis("compare by")),
  examples: [
    ["Above how many hours a month is a hire cheaper?", "cmo-cost break-even scenario.yaml"],
    ["At which salary would another option cost less?", "cmo-cost break-even scenario.yaml --vary hire.annualSalary"],
    ["Between two rates only", "cmo-cost break-even scenario.yaml --vary hourly.hourlyRate --from 150 --to 300"],
    ["How many hours does a budget of 100k buy?", "cmo-cost break-even scenario.yaml --target 100k"],
  ],
  act([files], flags, io) {
    const { by, exit, vary, from, to, target, pair, ...rest } = flags;
    const options = defined({ by, exit: exit ?? false, vary, from, to, target, pair });
    return answerAll(files, rest, io, {
      answer: (scenario, onProgress) => breakEven(scenario, { ...options, onProgress }),
      document,
      tidy,
    });
  },
});
