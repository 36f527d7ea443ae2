/** Ids of options, parts, costs, contributions and cases. */
import type { Problem } from "../language/issues.ts";

/** What an id looks like. */
export const ID = /^[a-z][a-zA-Z0-9-]*$/;

/** What is wrong with an id; undefined where nothing is. */
export function idProblem(id: string): Problem | undefined {
  if (ID.test(id)) return undefined;
  const hint = "a small letter first, then letters, digits and hyphens";
  return { code: "bad-id", message: `\`${id}\` cannot be an id`, hint };
}
