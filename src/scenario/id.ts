/** Ids of options, parts, costs, contributions and cases, and the names of inputs. */
import { type Problem, problem } from "../language/issues.ts";

/** What an id looks like. */
export const ID = /^[a-z][a-zA-Z0-9-]*$/;

/** What the name of an input looks like, and where it stands for its number: `$fee`. */
export const INPUT = /^[A-Za-z_][\w-]*$/;
export const REFERENCE = /^\s*\$([A-Za-z_][\w-]*)\s*$/;

/** The address of a result: `retainer.total`. */
export const ADDRESS = /^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)+$/;

/** What is wrong with an id; undefined where nothing is. */
export function idProblem(id: string): Problem | undefined {
  if (ID.test(id)) return undefined;
  return problem("bad-id", { id, of: "id" });
}
