/** Ids of options, parts, costs, contributions and cases. */
import { type Problem, problem } from "../language/issues.ts";

/** What an id looks like. */
export const ID = /^[a-z][a-zA-Z0-9-]*$/;

/** What is wrong with an id; undefined where nothing is. */
export function idProblem(id: string): Problem | undefined {
  if (ID.test(id)) return undefined;
  return problem("bad-id", { id, of: "id" });
}
