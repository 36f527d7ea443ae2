/** From a value as it stands in a file to its numbers, before it is known whether they make sense together. */
import { defined } from "../../core/defined.ts";
import { nearest } from "../../core/issue.ts";
import { SHAPES, type Shape } from "../../core/range.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { meantKey, onOneLine } from "../meant.ts";
import { isMap, textOf } from "../plain.ts";
import { expected, groupingFault, numeralFault, type Wanted } from "./misread.ts";
import { cited, endsOf, formatPlain, mayHaveWords, NUMBERS, type Numeral, readNumeral, SLOTS } from "./numeral.ts";

/** A number of a value, and which one. A value that is no range has one number, its `value`. */
export interface Part {
  readonly slot: "value" | "low" | "likely" | "high";
  readonly numeral: Numeral;
  /** What the percentage is of, where that is written: `salary`. */
  readonly base?: string;
}

/** The numbers of a value, in the order low, likely, high, and what is written beside them. */
export interface Draft {
  readonly parts: readonly Part[];
  /** True for a mapping of its own, in which a bare number is an amount. */
  readonly mapping: boolean;
  /** True where the numbers stand at `low`, `likely` and `high` of the mapping, each by itself. */
  readonly slots: boolean;
  readonly shape?: Shape;
  readonly source?: string;
  readonly asOf?: string;
}

/** Several problems of one value. */
export class Problems {
  readonly list: readonly [Problem, ...Problem[]];
  constructor(first: Problem, ...rest: Problem[]) {
    this.list = [first, ...rest];
  }
}

/** Every key of such a mapping. */
const KEYS = [...NUMBERS, "shape", "source", "asOf"] as const;

export const holdsNumber = (map: object): boolean => NUMBERS.some((key) => key in map);

/** No value is written in more characters than this. */
const MAX_TEXT = 1500;

/** The draft of any value, or what is wrong with it. */
export function draftOf(input: unknown, wanted: Wanted): Draft | Problems {
  if (isMap(input)) return mappingDraft(new Map(Object.entries(input)), wanted);
  const parts = partsOf(input, wanted);
  return parts instanceof Problems ? parts : { parts, mapping: false, slots: false };
}

function partsOf(input: unknown, wanted: Wanted): readonly Part[] | Problems {
  if (typeof input !== "string" || (input.length <= MAX_TEXT && !mayHaveWords(input))) {
    const numeral = typeof input === "string" ? textNumeral(input.trim(), wanted) : numeralOf(input, wanted);
    return "code" in numeral ? new Problems(numeral) : [{ slot: "value", numeral }];
  }
  const upTo = /^\s*up to\s+(\S+)\s*$/i.exec(input.slice(0, MAX_TEXT))?.[1];
  if (upTo !== undefined && readNumeral(upTo) !== undefined) {
    return new Problems(expected(wanted, { as: "vague", text: cited(input), write: upTo }));
  }
  const texts = input.length > MAX_TEXT ? [input] : endsOf(input);
  if (texts.length === 1 && /^to\b|\bto$/i.test(input.trim()) && /\d/.test(input)) texts.push("");
  if (texts.length > 3 || (texts.length > 1 && texts.some((text) => /^(to\b.*)?$/i.test(text.trim())))) {
    return new Problems(problem("range-ends", { as: "count", text: cited(input) }));
  }
  const slots: Part["slot"][] =
    texts.length === 1 ? ["value"] : texts.length === 2 ? ["low", "high"] : ["low", "likely", "high"];
  const parts: Part[] = [];
  for (const [index, text] of texts.entries()) {
    const [, number = text, base] = /^(.*?)(?<!\s)\s+of\s+(\S.*)$/i.exec(text.slice(0, MAX_TEXT)) ?? [];
    const numeral = textNumeral(number, wanted);
    if ("code" in numeral) return new Problems(numeral);
    parts.push({ slot: slots[index] ?? "value", numeral, ...defined({ base: base?.trim() }) });
  }
  return parts;
}

function textNumeral(text: string, wanted: Wanted): Numeral | Problem {
  const numeral = readNumeral(text);
  if (numeral === undefined) return numeralFault(text, wanted);
  return (numeral.percent || numeral.suffix !== "" ? undefined : groupingFault(numeral.digits, wanted)) ?? numeral;
}

/** The numeral of anything but a text or a mapping. */
function numeralOf(input: unknown, wanted: Wanted): Numeral | Problem {
  if (typeof input === "number" && Number.isFinite(input)) {
    return { value: input + 0, percent: false, suffix: "", digits: formatPlain(input) };
  }
  if (input === null || input === undefined) return expected(wanted, { as: "nothing" });
  if (Array.isArray(input)) {
    const [low, high] = input.length === 2 ? input : [];
    const ends = [low, high].map((end) => readNumeral(textOf(end)));
    const write = ends.every((end) => end !== undefined) ? `${String(low)} to ${String(high)}` : null;
    return expected(wanted, { as: "list", write });
  }
  return expected(wanted, typeof input === "object" ? { as: "map" } : { as: "other", text: String(input) });
}

function mappingDraft(map: ReadonlyMap<string, unknown>, wanted: Wanted): Draft | Problems {
  const problems: Problem[] = [];
  for (const key of map.keys()) {
    if (!(KEYS as readonly string[]).includes(key)) problems.push(unknownKey(key, map));
  }
  const shape = map.has("shape") ? shapeOf(map.get("shape")) : undefined;
  const source = map.has("source") ? sourceOf(map.get("source")) : undefined;
  const asOf = map.has("asOf") ? asOfOf(map.get("asOf")) : undefined;
  for (const one of [shape, source, asOf]) if (typeof one === "object") problems.push(one);
  const parts = mappingParts(map, wanted, problems.length > 0);
  if (parts instanceof Problems) problems.push(...parts.list);
  const [first, ...rest] = problems;
  if (first !== undefined) return new Problems(first, ...rest);
  return {
    parts: parts instanceof Problems ? [] : parts,
    mapping: true,
    slots: !map.has("value"),
    ...(typeof shape === "string" ? { shape } : {}),
    ...(typeof source === "string" ? { source } : {}),
    ...(typeof asOf === "string" ? { asOf } : {}),
  };
}

/** The numbers of a mapping. With `faulty`, one of its keys is wrong already, so that a missing number is no news. */
function mappingParts(map: ReadonlyMap<string, unknown>, wanted: Wanted, faulty: boolean): readonly Part[] | Problems {
  const given = SLOTS.filter((slot) => map.has(slot));
  if (map.has("value")) {
    if (given.length > 0) {
      return new Problems(problem("range-ends", { as: "both", slot: given[0] ?? "" }, "value"));
    }
    const parts = partsOf(map.get("value"), wanted);
    return parts instanceof Problems ? at("value", parts) : parts;
  }
  if (!(map.has("low") && map.has("high"))) {
    if (faulty) return [];
    const missing = map.has("low") ? "high" : map.has("high") ? "low" : "all";
    return new Problems(problem("range-ends", { as: "missing", missing, sample: wanted.sample }));
  }
  const parts: Part[] = [];
  for (const slot of given) {
    const found = partsOf(map.get(slot), wanted);
    if (found instanceof Problems) return at(slot, found);
    const [part] = found;
    if (part === undefined || found.length > 1) {
      return new Problems(problem("range-ends", { as: "slot", slot }, slot));
    }
    parts.push({ ...part, slot });
  }
  return parts;
}

function at(key: string, { list: [first, ...rest] }: Problems): Problems {
  return new Problems({ ...first, key }, ...rest.map((problem) => ({ ...problem, key })));
}

function unknownKey(key: string, map: ReadonlyMap<string, unknown>): Problem {
  const free = KEYS.filter((known) => !map.has(known));
  const meant = meantKey(key, map.get(key), free);
  const write =
    meant && free.some((known) => known === meant.key) ? { key: meant.key, value: onOneLine(meant.value) } : null;
  const near = nearest(key, free) ?? null;
  const values = { key: cited(key), in: "number", near, known: KEYS, write, belongs: null } as const;
  return problem("unknown-key", values, key);
}

function shapeOf(input: unknown): Shape | Problem {
  const shape = SHAPES.find((name) => name === input);
  if (shape !== undefined) return shape;
  const near = (typeof input === "string" && nearest(input, SHAPES)) || null;
  return problem("unknown-shape", { near, known: SHAPES }, "shape");
}

function sourceOf(input: unknown): string | Problem {
  if (typeof input === "string" && input.trim() !== "") return input;
  return problem("source-expected", {}, "source");
}

function asOfOf(input: unknown): string | Problem {
  const text = typeof input === "number" || typeof input === "string" ? String(input) : "";
  const [whole, year = "", month = "01", day = "01"] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (whole !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1) {
    const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
    const lastDay = month === "02" ? (leap ? 29 : 28) : ["04", "06", "09", "11"].includes(month) ? 30 : 31;
    if (Number(day) <= lastDay) return text;
  }
  return problem("date-expected", {}, "asOf");
}
