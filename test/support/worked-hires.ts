/** `test/figures/worked.md`: two hires of every place, worked by hand contribution by contribution. */
import { readFileSync } from "node:fs";
import type { Sum } from "../figures/sums.ts";

/** One contribution as it was worked out, at each salary. */
export interface WorkedRow {
  readonly id: string;
  /** The rate and base as they are published, and the address where they are. */
  readonly published: string;
  readonly where: string;
  /** The sums as they are written, `184,500 x 6.2%`, and what they come to. */
  readonly sums: readonly (readonly [sum: string, due: number])[];
}

export interface WorkedPlace {
  /** As `employerTaxes` is written, and the place in it. */
  readonly of: string;
  readonly place: string;
  readonly start: string;
  readonly salaries: readonly number[];
  readonly rows: readonly WorkedRow[];
  /** The place whose contributions are due besides. */
  readonly as: string | null;
  /** Those of the other place, and all. */
  readonly besides: readonly number[];
  readonly all: readonly number[];
}

const amount = (text: string): number => Number(text.replaceAll(",", ""));

function worked(section: string): WorkedPlace {
  const [, of = "", start = ""] = /^`(.+)` from (\S+)/.exec(section) ?? [];
  const lines = [...section.matchAll(/^\|(.*)\|$/gm)].map(([, line = ""]) =>
    line.split("|").map((cell) => cell.trim()),
  );
  const [head = [], , ...body] = lines;
  const salaries = head.slice(2, -1).map((text) => amount(text.replace("of ", "")));
  const amounts = (name: string) => {
    const row = body.find(([first = ""]) => first.startsWith(name)) ?? [];
    return salaries.map((_, index) => amount(row[index + 2] ?? "0"));
  };
  const as = body.flatMap(([first = ""]) => /^as `(.+)`$/.exec(first)?.[1] ?? [])[0] ?? null;
  const rows = body
    .filter(([first = ""]) => /^\w+$/.test(first))
    .map(([id = "", published = "", ...cells]): WorkedRow => {
      const sums = cells.slice(0, salaries.length).map((cell) => {
        const [sum = "", due = sum] = cell.split(" = ");
        return [sum, amount(due)] as const;
      });
      return { id, published, where: cells.at(-1) ?? "", sums };
    });
  const place = /(?<=jurisdiction: )[a-z-]+/.exec(of)?.[0] ?? of;
  return { of, place, start, salaries, rows, as, besides: amounts("as `"), all: amounts("in all") };
}

export const workedPlaces: readonly WorkedPlace[] = readFileSync("test/figures/worked.md", "utf8")
  .split("\n## ")
  .slice(1)
  .map(worked);

/** What a sum as it is written comes to: numbers, percentages, `x`, `/`, `+`, `-` and brackets. */
export function workedOut(sum: string): number {
  const tokens = sum.match(/[\d.,]+%?|[-+x/()]/g) ?? [];
  const value = (): number => {
    const token = tokens.shift() ?? "";
    if (token !== "(") return token.endsWith("%") ? amount(token.slice(0, -1)) / 100 : amount(token);
    const inside = terms();
    tokens.shift();
    return inside;
  };
  const product = (): number => {
    let result = value();
    while (tokens[0] === "x" || tokens[0] === "/")
      result = tokens.shift() === "x" ? result * value() : result / value();
    return result;
  };
  const terms = (): number => {
    let result = product();
    while (tokens[0] === "+" || tokens[0] === "-")
      result = tokens.shift() === "+" ? result + product() : result - product();
    return result;
  };
  return terms();
}

/** Each contribution of a hire at one of the salaries, those of the other place among them. */
function dueIn({ rows, as }: WorkedPlace, index: number): Readonly<Record<string, number>> {
  const other = workedPlaces.find(({ place }) => place === as);
  const own = rows.map(({ id, sums }) => [id, sums[index]?.[1] ?? 0] as const);
  return { ...(other ? dueIn(other, index) : {}), ...Object.fromEntries(own) };
}

/** The hires of a place, each contribution and all of them. */
export const hiresOf = (place: WorkedPlace): readonly Sum[] =>
  place.salaries.map((salary, index) => ({
    of: place.of,
    salary,
    start: place.start,
    more: "",
    months: 12,
    due: { ...dueIn(place, index), total: place.all[index] ?? 0 },
  }));
