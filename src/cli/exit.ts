/** How a command ends, and what is said where it could not run. */
import { ScenarioError } from "../core/issue.ts";
import { issueWords, type Problem } from "../language/issues.ts";
import type { Locale } from "../language/languages.ts";
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

/** Stops a command with exit 2 and a message for the user; never a stack. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}

/** What cannot be used for a problem that languages word: of the value of a flag, or of a file that is no scenario. */
export class UnusableValue extends Unusable {
  readonly where: string;
  readonly problem: Problem;

  constructor(where: string, problem: Problem) {
    super(`${where}: ${issueWords(problem, "en").join("; ")}`);
    this.where = where;
    this.problem = problem;
  }
}

/** Says why a scenario, or a whole command, cannot be used. @throws what is no such reason */
export function sayUnusable(error: unknown, io: { err(text: string): void }, locale: Locale): void {
  if (error instanceof ScenarioError) io.err(issuesText(error.issues, locale));
  else if (error instanceof UnusableValue)
    io.err(`cmo-cost: ${visible(`${error.where}: ${issueWords(error.problem, locale).join("; ")}`)}\n`);
  else if (error instanceof Unusable) io.err(`cmo-cost: ${visible(error.message)}\n`);
  else throw error;
}
