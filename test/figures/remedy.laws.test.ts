/** A remedy for figures that went stale: what is printed can be set, in every place, for good or from a date on. */
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { jurisdictionNames, jurisdictionOf } from "../../src/figures/jurisdictions.ts";
import { hire } from "../support/hire.ts";

/** A place with the numbers of the employer that it asks for. */
function place(name: string, more = ""): string {
  const asked = (jurisdictionOf(name)?.components ?? [])
    .filter(({ override }) => override.without === "required")
    .map(({ id, override }) => `, ${id}: ${override.example}`);
  return `{ jurisdiction: ${name}${asked.join("")}${more} }`;
}

test.each(jurisdictionNames())(
  "%s: every figure is set with its source by --set, at its own address and at its key",
  (name) => {
    const given = { taxes: place(name), start: "2027-01", months: 24 };
    const figures = compare(hire(given)).assumptions.filter(
      ({ address, origin }) => origin === "figure" && address.startsWith("hire.employerTaxes."),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const { address, unit } of figures) {
      const [option, taxes, key] = address.split(".");
      const value = unit === "ratio" ? 0.015 : 4321;
      for (const at of [address, `${option}.${taxes}.${key}`]) {
        const set = [`${at}={ value: ${unit === "ratio" ? "1.5%" : value}, source: the notice of 3 March }`];
        const now = compare(hire({ ...given, set })).assumptions.find((one) => one.address === at);
        expect(now, at).toMatchObject({ value, unit, origin: "flag", source: "the notice of 3 March" });
      }
    }
  },
);

/** `wageBase: { 2029: 9000 }, prsi: { 2029: { rate1: 9% } }` as keys, dates and values. */
const written = (text: string): [key: string, date: string, value: string][] =>
  [...text.matchAll(/(\w+): \{ ([\d-]+): (\{[^}]*\}|[^}]*) \}/g)].map(([, key = "", date = "", value = ""]) => [
    key,
    date,
    value,
  ]);

test.each(jurisdictionNames())(
  "%s: what the notice of carried figures says to write takes it away, and changes nothing",
  (name) => {
    const before = compare(hire({ taxes: place(name), start: "2029-01" }));
    const notice = before.notices.find(({ code }) => code === "figure-carried");
    // What has no end in law is not carried.
    if (notice === undefined) return expect(["nz", "ae"]).toContain(name);
    const byKey = new Map<string, { date: string; values: string[] }>();
    for (const [key, date, value] of written(String(notice.values.write))) {
      const one = byKey.get(key) ?? { date, values: [] };
      one.values.push(value.replace(/^\{ (.*) \}$/, "$1"));
      byKey.set(key, one);
    }
    const lines = [...byKey].map(([key, { date, values }]) => {
      const parts = values.join(", ");
      return `, ${key}: { ${date}: ${parts.includes(":") ? `{ ${parts} }` : parts} }`;
    });
    const after = compare(hire({ taxes: place(name, lines.join("")), start: "2029-01" }));
    expect(after.notices.filter(({ code }) => code === "figure-carried")).toEqual([]);
    expect(after.options[0]?.total).toBe(before.options[0]?.total);
  },
);
