/** What sentences of many issues have in them: what stands there, where that is, and what was meant. A language gives the words. */
import type { Container, Found, Known } from "../core/issue-values.ts";
import { ticked } from "./issue-words.ts";

export interface PartWords {
  readonly and: string;
  readonly or: string;
  /** Between a part and what it is a part of. */
  readonly of: string;
  readonly file: string;
  readonly option: string;
  /** An option inside a plan. */
  readonly part: string;
  readonly cost: string;
  readonly containers: Readonly<Record<Extract<Container, string>, string>>;
  /** Before the text or the number itself. */
  readonly text: string;
  readonly number: string;
  readonly found: Readonly<Record<Exclude<Found["a"], "text" | "number" | "flag">, string>>;
  readonly meant: (text: string) => string;
  readonly oneOf: (list: string) => string;
}

export interface IssueParts extends Pick<PartWords, "meant"> {
  /** Texts between backticks: each of them, or any of them. */
  and(texts: readonly string[]): string;
  or(texts: readonly string[]): string;
  /** Ways to say a thing, each of what stands beside each other: `a and b, or c`; `verb` before each. */
  ways(ways: readonly (readonly string[])[], verb?: string): string;
  /** What stands there, in a word or two. */
  found(found: Found): string;
  /** The same, a text by itself. */
  word(found: Found): string;
  /** A container in words: ``option `hire` ``, ``cost `tools` of option `hire` ``, `the file`. */
  where(path: readonly string[]): string;
  container(container: Container): string;
  oneOf(known: readonly string[]): string;
  /** `did you mean`, or else what is said where nothing is near. */
  near(known: Pick<Known, "near">, otherwise: string): string;
  /** Both: the nearest, and what is said where nothing is. */
  nearAnd(known: Pick<Known, "near">, list: string): string;
  nearOrOne(known: Known): string;
  nearAndOne(known: Known): string;
}

/** The parts of sentences in the words of a language. */
export function issueParts(words: PartWords): IssueParts {
  const { meant } = words;
  const found = (of: Found): string => {
    if (of.a === "text") return `${words.text} \`${of.text}\``;
    if (of.a === "number") return `${words.number} ${of.number}`;
    return of.a === "flag" ? `${of.flag}` : words.found[of.a];
  };
  const where = (path: readonly string[]): string => {
    const [root, id] = path;
    if (root === undefined) return words.file;
    return root === "options" && id !== undefined
      ? inOption(words.option, path.slice(1), words)
      : ticked([path.join(".")]);
  };
  const oneOf = (known: readonly string[]): string => words.oneOf(known.join(", "));
  const near: IssueParts["near"] = (known, otherwise) => (known.near === null ? otherwise : meant(known.near));
  const nearAnd: IssueParts["nearAnd"] = (known, list) =>
    known.near === null ? list : `${meant(known.near)} (${list})`;
  return {
    and: (texts) => ticked(texts, ` ${words.and} `),
    or: (texts) => ticked(texts, ` ${words.or} `),
    ways: (ways, verb = "") => ways.map((way) => `${verb}${way.join(` ${words.and} `)}`).join(`, ${words.or} `),
    found,
    word: (of) => (of.a === "text" ? ticked([of.text]) : found(of)),
    where,
    container: (of) => (typeof of === "string" ? words.containers[of] : where(of)),
    meant,
    oneOf,
    near,
    nearAnd,
    nearOrOne: (known) => near(known, oneOf(known.known)),
    nearAndOne: (known) => nearAnd(known, oneOf(known.known)),
  };
}

/** A path from the id of an option, or of a plan's part, on. */
function inOption(noun: string, [id = "", ...path]: readonly string[], words: PartWords): string {
  const option = `${noun} ${ticked([id])}`;
  const [key, name] = path;
  if (key === undefined) return option;
  const inside =
    key === "parts" && name !== undefined
      ? inOption(words.part, path.slice(1), words)
      : key === "costs" && name !== undefined
        ? `${words.cost} ${ticked([name])}`
        : ticked([path.join(".")]);
  return `${inside} ${words.of} ${option}`;
}
