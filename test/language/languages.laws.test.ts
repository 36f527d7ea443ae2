/** A language is one file and one line. */
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { houseWith } from "../support/house.ts";

const german = `
import { en, type Language } from "./en.ts";
export const de: Language = {
  ...en,
  name: "Deutsch",
  total: "Gesamtkosten",
  numbers: { ...en.numbers, point: ",", group: "." },
  notices: { ...en.notices, "no-execution": () => "nur Beratung, ohne Umsetzung" },
};
`;
const register = (source: string) =>
  source
    .replace('import { nl } from "./nl.ts";', 'import { de } from "./de.ts";\nimport { nl } from "./nl.ts";')
    .replace("  nl,\n", "  nl,\n  de,\n");

const finding = compare(
  parseScenario(`version: 1
currency: EUR
start: 2027-01
horizonMonths: 12
options:
  coach: { kind: coach, sessionRate: 250, sessionsPerMonth: 4 }
  hourly: { kind: hourly, hourlyRate: 200, hoursPerMonth: 40 }
need: { hoursPerMonth: 40 }
`),
);

test("a language is one file and one line: every page speaks it", async () => {
  const house = houseWith({ "language/de.ts": german, "language/languages.ts": register });
  expect(house.typeErrors()).toBe("");
  const { document } = await house.load<{ document: (of: unknown, locale: string) => unknown }>("report/compare.ts");
  const page = JSON.stringify(document(finding, "de"));
  expect(page).toContain("Gesamtkosten");
  expect(page).toContain("nur Beratung, ohne Umsetzung");
  expect(page).toContain("96.000");
});

test("a language that lacks a text does not compile", () => {
  const lacking = german.replace('total: "Gesamtkosten"', "total: undefined");
  const { typeErrors } = houseWith({ "language/de.ts": lacking, "language/languages.ts": register });
  expect(typeErrors()).toContain("language/de.ts");
});
