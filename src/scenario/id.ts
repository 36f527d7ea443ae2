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
  const hyphenated = id.toLowerCase();
  return problem("bad-id", {
    id,
    of: "id",
    write: (ID.test(hyphenated) && id.includes("-") ? hyphenated : idOf(id)) || null,
  });
}

/** A name as an id: `lease car` is `leaseCar`; empty where it cannot be one. */
export function idOf(name: string): string {
  const first = name.charAt(0).toLowerCase();
  const id = first + name.slice(1).replace(/[^a-zA-Z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  return ID.test(id) ? id : "";
}
