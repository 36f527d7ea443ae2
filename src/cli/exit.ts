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
