/** How a command ends, and what is said where it could not run. */
import { type Issue, ScenarioError } from "../core/issue.ts";
import type { FileFault, IssueValues } from "../core/issue-values.ts";
import type { UsageWords } from "../language/en-usage.ts";
import { issueWords, type Problem } from "../language/issues.ts";
import { type Locale, languages } from "../language/languages.ts";
import { issuesText } from "../render/issues.ts";
import { visible } from "../render/visible.ts";

/** What the exit codes mean; CI scripts depend on them. */
export const EXIT = {
  /** It ran; every expectation was met. */
  ok: 0,
  /** It ran and the answer is no. */
  no: 1,
  /** It could not run: usage, file or scenario issues, or nothing to check. */
  unusable: 2,
  /** A bug of ours. */
  bug: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Stops a command with exit 2 and a message for the user, in any language; never a stack. */
export class Unusable extends Error {
  override readonly name = "Unusable";
  readonly say: (locale: Locale) => string;
  /** Why a file cannot be read or written, where that is the reason. */
  readonly fault: IssueValues["unusable"] | null;

  constructor(say: (words: UsageWords, locale: Locale) => string, fault: IssueValues["unusable"] | null = null) {
    const inLanguage = (locale: Locale): string => say(languages[locale].usage, locale);
    super(inLanguage("en"));
    this.say = inLanguage;
    this.fault = fault;
  }
}

/** The same of one thing that was given: a flag with its value, or a file. */
export const unusable = (where: string, say: (words: UsageWords, locale: Locale) => string): Unusable =>
  new Unusable((words, locale) => `${where}: ${say(words, locale)}`);

/** The same for a problem that languages word. */
export const unusableFor = (where: string, problem: Problem): Unusable =>
  unusable(where, (_, locale) => issueWords(problem, locale).join("; "));

/** Of a file, or of standard input for `-`, that cannot be read or written. */
export function unusableFile(path: string, fault: FileFault, writing = false): Unusable {
  const values = { file: path, fault, writing };
  return new Unusable((words, locale) => {
    const file = path !== "-" ? path : writing ? words.standardOutput : words.standardInput;
    return issueWords({ code: "unusable", values: { ...values, file } }, locale).join("; ");
  }, values);
}

/**
 * Says why a scenario, or a whole command, cannot be used; `among`: which of several files it is, for flags that do not fit it.
 * @throws what is no such reason
 */
export function sayUnusable(error: unknown, io: { err(text: string): void }, locale: Locale, among?: string): void {
  if (error instanceof ScenarioError) io.err(issuesText(issuesAmong(error.issues, among), locale));
  else if (error instanceof Unusable) io.err(`cmo-cost: ${visible(error.say(locale))}\n`);
  else throw error;
}

/** Issues that say of which of several files they are, where they stand in a word of the call and not in the file. */
export const issuesAmong = (issues: readonly Issue[], among: string | undefined): readonly Issue[] =>
  issues.map((issue) =>
    among === undefined || issue.file === among ? issue : { ...issue, file: `${among} ${issue.file}` },
  );
