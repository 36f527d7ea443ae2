import { namesOf } from "../../src/engagements/choice.ts";
import type { Engagement } from "../../src/engagements/engagement.ts";

/** The starter of a kind with one more field at its example: what it needs is added, what says the same otherwise is taken out. */
export function starterWith(kind: Engagement, field: string): Record<string, string> {
  const { starter, fields, oneOf = [], needs = {} } = kind;
  const example = (name: string) => [name, fields[name]?.example ?? ""] as const;
  const lines = new Map([...Object.entries(starter), example(field)]);
  for (const { ways } of oneOf) {
    const read = ways.map(namesOf);
    const way = read.find(({ must }) => must.includes(field));
    if (way === undefined) continue;
    for (const name of read.flatMap(({ all }) => all)) if (!way.all.includes(name)) lines.delete(name);
    for (const name of way.must) lines.set(...example(name));
  }
  for (const needed of [needs[field] ?? []].flat()) if (!lines.has(needed)) lines.set(...example(needed));
  return Object.fromEntries(lines);
}

/** The text of a file with one option, `one`, of these lines. */
export const oneOption = (kind: string, lines: Readonly<Record<string, string>>) =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions:\n  one:\n    kind: ${kind}\n${Object.entries(
    lines,
  )
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join("")}`;
