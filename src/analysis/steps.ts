/** Answers that take their time. */
import type { OnProgress } from "./finding.ts";

/** An answer in steps, between which its caller may do something else. Each step says how many are done, of how many. */
export type Steps<T> = Generator<readonly [done: number, total: number], T>;

/** The answer, without a pause; `onProgress` hears of every step. */
export function finished<T>(steps: Steps<T>, onProgress?: OnProgress): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(...step.value);
  }
}
