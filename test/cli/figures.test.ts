import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { jurisdictions } from "../../src/figures/jurisdictions.ts";
import { fakeIo } from "../support/io.ts";
import { few } from "../support/thorough.ts";

async function figures(...words: string[]) {
  const io = fakeIo({ columns: 120 });
  const code = await run(["figures", ...words], io);
  return { code, out: io.stdout, err: io.stderr, written: io.written };
}

describe("figures", () => {
  test("lists every jurisdiction with its years, in every format", async () => {
    const table = await figures();
    expect(table).toMatchObject({ code: 0, err: "" });
    const json = JSON.parse((await figures("-f", "json")).out);
    expect(json).toMatchObject({ schemaVersion: 2, finding: "figures", notices: [] });
    expect(json.jurisdictions.map(({ id }: { id: string }) => id)).toEqual(Object.keys(jurisdictions));
    for (const { id, years } of json.jurisdictions) {
      expect(table.out).toContain(id);
      // Of these, figures of an earlier year are all that is public or was read; they are carried on, with a notice.
      if (id !== "dk" && !id.startsWith("au-")) expect(years.length, id).toBeGreaterThan(0);
    }
    expect(json.jurisdictions.find(({ id }: { id: string }) => id === "gb").years).toEqual(["2025/26", "2026/27"]);
    expect((await figures("-f", "csv")).out.split("\n")[0]).toBe("jurisdiction,title,currency,years");
  });

  test("makes the addresses in its notes links in Markdown", async () => {
    const { out } = await figures("nl", "-f", "markdown");
    expect(out).toContain("<https://www.logisal.nl/salarisnieuws/transitievergoeding-en-zvw/>).");
    expect(out).not.toContain("&#8203;");
  });

  test.each(few(Object.keys(jurisdictions), "us-or", "nl", "fr"))(
    "prints all of %s, in both languages",
    async (name) => {
      const json = JSON.parse((await figures(name, "-f", "json")).out);
      const dated = [
        ...json.jurisdiction.components.flatMap(({ rates }: { rates: { rate: unknown }[] }) =>
          rates.flatMap(({ rate }) => (Array.isArray(rate) ? rate : [])),
        ),
        ...json.jurisdiction.limits.flatMap((limit: { figures: unknown[] }) => limit.figures),
      ];
      expect(dated.length).toBeGreaterThan(0);
      for (const figure of dated) {
        expect(figure.sources.join()).not.toBe("");
        expect(figure.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      for (const locale of ["en", "nl"]) {
        const { code, out, err } = await figures(name, "--locale", locale);
        expect({ code, err }).toEqual({ code: 0, err: "" });
        expect(out).not.toContain("undefined");
        for (const { id } of json.jurisdiction.components) expect(out).toContain(id);
        for (const { id } of json.jurisdiction.facts) expect(out).toContain(id);
      }
    },
  );

  test("csv has a row a figure with its bare value, dates and source", async () => {
    const { out } = await figures("us-tx", "-f", "csv");
    const [header, ...rows] = out.trimEnd().split("\n");
    expect(header).toBe(
      "jurisdiction,kind,id,label,appliesTo,figure,unit,above,upTo,limits,validFrom,validUntil,status,source,assumed,why",
    );
    expect(rows[0]).toMatch(
      /^us-tx,rate,socialSecurity,Social Security,,0\.062,ratio,,socialSecurityBase,year,2025-01-01,2028-01-01,final,/,
    );
    expect(rows.some((row) => row.startsWith("us-tx,limit,wageBase,Unemployment wage base,,9000,USD/year,"))).toBe(
      true,
    );
    // No rule of Texas asks for a headcount.
    expect(rows.some((row) => row.startsWith("us-tx,fact,"))).toBe(false);
  });

  test("markdown, ndjson and a file work as elsewhere", async () => {
    expect((await figures("nl", "-f", "markdown")).out).toContain("| Unemployment fund (AWf) |");
    const lines = (await figures("gb", "-f", "ndjson")).out.trimEnd().split("\n");
    expect(JSON.parse(lines[0] as string)).toMatchObject({ jurisdiction: "gb", id: "nic", figure: 0.15 });
    expect([...(await figures("us", "-o", "us.csv")).written.keys()]).toEqual(["us.csv"]);
  });

  test("an unknown jurisdiction is exit 2 with the nearest, and the list", async () => {
    const { code, out, err } = await figures("us-txx");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("did you mean us-tx?");
    expect(err).toContain("us-wy, nl, gb");
    expect((await figures("toString")).code).toBe(2);
  });
});

test("a word that a file takes stands with what it means, where it is none of the language; and when sources were read", async () => {
  const page = async (locale: string) => (await figures("nl", "--locale", locale, "-f", "markdown")).out;
  const [nl, en] = await Promise.all([page("nl"), page("en")]);
  expect(nl).toContain("contract (permanent = vast, flexible = flexibel, public = bij een overheidswerkgever)");
  expect(nl).toContain("bronnen geraadpleegd in nov 2026");
  expect(en).toContain("contract (permanent, flexible, public)");
  expect(en).toContain("sources read in Nov 2026");
});
