/** Named inputs: `inputs: { fee: 8000 }` names a number once, and `$fee` stands for it wherever its unit fits. */

import { nearest } from "../core/issue.ts";
import type { Problem } from "../language/issues.ts";
import { isMap } from "./plain.ts";

/** What holds no number of its own, or numbers of results. */
const SKIPPED = new Set(["version", "title", "currency", "start", "baseline", "inputs", "cases", "expect"]);
const TEXTS = new Set(["title", "kind", "currency", "source", "asOf", "shape", "every", "jurisdiction"]);
const REFERENCE = /^\s*\$([A-Za-z_][\w-]*)\s*$/;

/** Keys from the root of the file. */
type Path = readonly string[];
type Map = Readonly<Record<string, unknown>>;

export interface Substituted {
  /** The file with every reference replaced by what its input says. */
  readonly plain: Map;
  /** The input that stands at a path, keys joined by dots. */
  readonly at: ReadonlyMap<string, string>;
  readonly problems: readonly (Problem & { readonly path: Path })[];
}

/** Puts the named inputs where they are referred to. */
export function substitute(file: Map): Substituted {
  const inputs: Map = isMap(file.inputs) ? file.inputs : {};
  const at = new globalThis.Map<string, string>();
  const problems = declared(file.inputs);

  const value = (of: unknown, path: Path): unknown => {
    if (typeof of === "string") return reference(of, path);
    if (Array.isArray(of)) return of.map((one, index) => value(one, [...path, String(index)]));
    if (!isMap(of)) return of;
    const copy: Record<string, unknown> = Object.create(null);
    for (const [key, one] of Object.entries(of)) copy[key] = TEXTS.has(key) ? one : value(one, [...path, key]);
    return copy;
  };
  const reference = (text: string, path: Path): unknown => {
    const name = REFERENCE.exec(text)?.[1];
    if (name === undefined) return text;
    const last = path.at(-1) ?? "";
    if (last === "low" || last === "likely" || last === "high") {
      const hint = `name the range itself: \`inputs: { ${name}: LOW to HIGH }\`, and write \`$${name}\` for it`;
      problems.push({ path, code: "input-in-range", message: `\`$${name}\` cannot be an end of a range`, hint });
      return 0;
    }
    if (!Object.hasOwn(inputs, name)) {
      problems.push({ path, ...unknown(name, Object.keys(inputs)) });
      return text;
    }
    // `value` is a number with its source, at the path around it, or a phase or band, at its own.
    at.set(path.join("."), name);
    if (last === "value") at.set(path.slice(0, -1).join("."), name);
    return inputs[name];
  };

  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(file)) plain[key] = SKIPPED.has(key) ? one : value(one, [key]);
  return { plain, at, problems };
}

function declared(inputs: unknown): (Problem & { readonly path: Path })[] {
  if (inputs === undefined) return [];
  const path = ["inputs"];
  if (!isMap(inputs)) {
    const hint = "write inputs: { fee: 8000 }, and `$fee` where it stands";
    return [{ path, code: "wrong-type", message: "a map of named numbers was expected", hint }];
  }
  return Object.entries(inputs).flatMap(([name, value]): (Problem & { readonly path: Path })[] => {
    const here = [...path, name];
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
      const hint = "a letter first, then letters, digits and hyphens";
      return [{ path: here, code: "bad-id", message: `\`${name}\` cannot be a name`, hint }];
    }
    if (Array.isArray(value)) {
      const hint = `write the list where it stands, and \`$${name}\` for a number in it`;
      return [{ path: here, code: "list-of-values", message: `\`${name}\` is a list, not one number`, hint }];
    }
    if (typeof value !== "string" || !REFERENCE.test(value)) return [];
    const hint = "write its number, and refer to one input where the numbers are the same";
    return [{ path: here, code: "input-of-input", message: `\`${name}\` stands for another input`, hint }];
  });
}

function unknown(name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  const write = `write inputs: { ${name}: 8000 } at the top of the file`;
  const hint =
    near !== undefined
      ? `did you mean \`$${near}\`?`
      : known.length > 0
        ? `known are ${known.map((one) => `$${one}`).join(", ")}; or ${write}`
        : write;
  return { code: "unknown-input", message: `no input is called \`${name}\``, hint };
}
