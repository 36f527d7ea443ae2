/** Named inputs: `inputs: { fee: 8000 }` names a number once, and `$fee` stands for it wherever its unit fits. */
import { nearest } from "../core/issue.ts";
import { type Problem, problem } from "../language/issues.ts";
import { INPUT, REFERENCE } from "./id.ts";
import { isMap, type Located, notA, type Path } from "./plain.ts";

/** What holds no number of its own, or numbers of results. */
const SKIPPED = new Set(["version", "title", "currency", "start", "baseline", "inputs", "cases", "expect"]);
const TEXTS = new Set(["title", "kind", "currency", "source", "asOf", "shape", "every", "jurisdiction"]);

type Map = Readonly<Record<string, unknown>>;

export interface Substituted {
  /** The file with every reference replaced by what its input says. */
  readonly plain: Map;
  /** The input that stands at a path, keys joined by dots. */
  readonly at: ReadonlyMap<string, string>;
  readonly problems: readonly Located[];
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
      problems.push({ path, ...problem("input-in-range", { input: name }) });
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

function declared(inputs: unknown): Located[] {
  if (inputs === undefined) return [];
  const path = ["inputs"];
  if (!isMap(inputs)) return [{ path, ...notA("inputs", inputs) }];
  return Object.entries(inputs).flatMap(([name, value]): Located[] => {
    const here = [...path, name];
    if (!INPUT.test(name)) {
      return [{ path: here, ...problem("bad-id", { id: name, of: "input", write: null }) }];
    }
    if (Array.isArray(value)) return [{ path: here, ...problem("list-of-values", { as: "input", input: name }) }];
    if (typeof value !== "string" || !REFERENCE.test(value)) return [];
    return [{ path: here, ...problem("input-of-input", { input: name }) }];
  });
}

function unknown(name: string, known: readonly string[]): Problem {
  return problem("unknown-input", { input: name, near: nearest(name, known) ?? null, known });
}
