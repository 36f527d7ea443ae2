/** What commander finds wrong with a call, in a language: it gives an English text alone. */
import type { UsageWords } from "../language/en-usage.ts";

type Say = (say: UsageWords, ...parts: readonly string[]) => string;

/** Its sentences, with what it put into them. */
const SENTENCES: readonly (readonly [RegExp, Say])[] = [
  [/^unknown option '(.*)'$/s, (say, option = "") => say.unknownOption(option)],
  [/^unknown command '(.*)'$/s, (say, command = "") => say.unknownCommand(command)],
  [/^missing required argument '(.*)'$/s, (say, argument = "") => say.missingArgument(argument)],
  [/^option '(.*)' argument missing$/s, (say, option = "") => say.missingValue(option)],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (say, option = "", value = "", choices = "") => say.wrongChoice(option, value, choices),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    (say, value = "", argument = "", choices = "") => say.wrongChoice(argument, value, choices),
  ],
  [
    /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (say, expected = "", given = "") => say.tooManyArguments(expected, given),
  ],
];

/** A message of commander in words; what a later one says differently stays as it is. */
export function callWords(message: string, say: UsageWords): string {
  const [, text = "", near] = /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?([^)]*)\?\))?$/s.exec(message) ?? [];
  const [pattern, words] = SENTENCES.find(([sentence]) => sentence.test(text)) ?? [];
  const said = words?.(say, ...(pattern?.exec(text)?.slice(1) ?? [])) ?? text;
  return near === undefined ? said : `${said}\n${say.meant(near)}`;
}
