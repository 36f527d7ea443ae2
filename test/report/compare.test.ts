import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderTable } from "../../src/render/terminal/table.ts";
import { document, tidy } from "../../src/report/compare.ts";
import { flatNotices } from "../../src/report/document.ts";
import { fullTimeEquivalent } from "../../src/report/overview.ts";
import { page } from "../../src/report/page.ts";
import { withSources } from "../../src/report/sources.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const HEAD = "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n";
const finding = (options: string, head = "") => compare(parseScenario(`${HEAD}${head}options:\n${options}`));
const plain = (width: number, ascii = false) => ({ width, color: 0, ascii }) as const;
const lines = (text: string, start: RegExp) => text.split("\n").filter((line) => start.test(line));

test("a notice about a line names it as the table does, in the reader's language", () => {
  const late = finding(
    "  it: { kind: retainer, monthlyFee: 100, startAfterMonths: 12 }\n  now: { kind: retainer, monthlyFee: 1 }\n",
  );
  const about = (locale: "en" | "nl") => flatNotices(document(late, locale).notices).join(" ");
  expect(about("en")).toContain("Fees: outside the horizon of 12 months");
  expect(about("nl")).toContain("Honorarium: buiten de horizon van 12 maanden");
});

describe("the verdict", () => {
  const say = (options: string, head = "") => document(finding(options, head), "en").verdict;

  test("says that costs are the same where they are, and level where they nearly are", () => {
    const fee = (of: number) => `  b: { kind: retainer, monthlyFee: ${of} }\n`;
    const a = "  a: { kind: retainer, monthlyFee: 1000 }\n";
    expect(say(a + fee(1_000))).toContain("a and b cost the same, $12,000 over 12 months.");
    expect(say(a + fee(1_001))).toContain("are level at about $12,000 over 12 months (difference $12.00, at most 1%).");
  });

  test("names who costs less with the pay that is earned and not yet paid at the end", () => {
    const hire = (more: string) => `kind: fullTime, annualSalary: 120000, ${more}`;
    const spread = (fee: number) => `  spread: { ${hire(`costs: { more: { amount: ${fee}, every: once } }`)} }\n`;
    // A year's 10% is 12,000, of which December pays none: all of it is unpaid, and 10,000 once is less.
    const late = `  late: { ${hire("bonus: 10%, bonusMonth: 3")} }\n`;
    expect(say(late + spread(10_000))).toContain(
      "Not counted: $12,000 of pay accrued for late and unpaid at the end of the horizon; with accrued pay counted, spread costs $2,000 less.",
    );
    expect(say(late + spread(12_000))).not.toContain("accrued");
  });
});

describe("the overview", () => {
  const nine = "abcdefghi"
    .split("")
    .map(
      (id, index) =>
        `  ${id}: { kind: hourly, title: Option ${id} with quite a long name, hourlyRate: ${100 + index} to ${150 + index} }`,
    )
    .join("\n");
  const page = document(finding(nine, "need: { hoursPerMonth: 40 }\n"), "en");

  test.each([60, 80, 100, 140])(
    "has a row an option at %d columns, with bar, total, rate, FTE and requirements",
    (width) => {
      for (const ascii of [false, true]) {
        const rows = lines(renderTable(page, plain(width, ascii)), /^[A-I] /);
        expect(rows).toHaveLength(9);
        for (const row of rows) expect(row).toMatch(/^[A-I] .*[█#].* \$\d\d,\d{3} +\$1\d\d +0\.23 +yes$/);
      }
    },
  );

  test("comes before the verdict, which is the last line, too", () => {
    const text = renderTable(page, plain(200));
    const verdict = page.verdict ?? "";
    expect(text.indexOf("\nI ")).toBeLessThan(text.indexOf(verdict));
    expect(text.split(verdict)).toHaveLength(3);
    expect(text.endsWith(`\n\n${verdict}\n`)).toBe(true);
    expect(renderMarkdown(page, plain(200)).split("over 12 months")).toHaveLength(2);
  });

  test("says who falls short, and shows what is not paid apart", () => {
    const short = finding(
      "  few: { kind: hourly, hourlyRate: 100, hoursPerMonth: 10 }\n  hire: { kind: fullTime, annualSalary: 100k, annualEquity: 50k }",
      "need: { hoursPerMonth: 40 }\n",
    );
    const [few, hire] = lines(renderTable(document(short, "en"), plain(100)), /^[AB] /);
    expect(few).toMatch(/ no$/);
    expect(hire).toMatch(/█▒+ .* yes$/);
  });

  test("counts 480 hours of a year as 0.23 of a full-time job", () => {
    expect(fullTimeEquivalent(480, 12)).toBeCloseTo(0.2308, 4);
    expect(fullTimeEquivalent(4160, 24)).toBe(1);
  });
});

describe("cost lines", () => {
  const page = document(
    finding(`  hire: { kind: fullTime, annualSalary: 174k, employerTaxes: us-tx }
  both:
    kind: plan
    parts:
      bridge: { kind: interim, dayRate: 1000, daysPerMonth: 10, months: 6 }
      after: { kind: interim, dayRate: 500, daysPerMonth: 10, startAfterMonths: 6 }
  idle: { kind: retainer, monthlyFee: 100, includedHoursPerMonth: 40, overageRate: 99 }`),
    "en",
  );
  const rows = page.blocks.flatMap((block) => (block.block === "table" ? block.rows : []));
  const labelled = (role: string) =>
    rows.filter((row) => row.role === role).map(({ cells }) => (cells[0]?.type === "text" ? cells[0].text : ""));

  test("are a row a concept, with what it is the sum of below it", () => {
    expect(labelled("line").slice(0, 3)).toEqual(["Fees", "Salary", "Employer taxes"]);
    expect(labelled("part")).toEqual(expect.arrayContaining(["bridge", "after", "Social Security", "Medicare"]));
    // What is all of its concept in its option is in the concept's row alone.
    expect(labelled("part")).not.toContain("Fees");
    const at = rows.findIndex(({ cells }) => cells[0]?.type === "text" && cells[0].text === "Employer taxes");
    const [sum, ...parts] = rows
      .slice(at)
      .filter((row, index) => index === 0 || row.role === "part")
      .map(({ cells }) => (cells[1]?.type === "number" ? cells[1].value : 0));
    expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(sum ?? 0, 6);
  });

  test("leave out what never costs anything", () => {
    expect(labelled("line")).not.toContain("Overage hours");
    expect(labelled("line")).not.toContain("Overage hours");
  });
});

describe("sources", () => {
  const taxed = finding(
    "  a: { kind: fullTime, annualSalary: 174k, employerTaxes: us-ca }\n  b: { kind: fullTime, annualSalary: 180k, employerTaxes: us-ca }",
  );

  test("are one line, and each once where they are asked for", () => {
    const short = renderTable(document(taxed, "en"), plain(100));
    expect(short).toMatch(
      /\d+ built-in figures are used \(employer taxes: United States, California;\s+sources\s+read\s+in\s+Nov\s+2026\);\s+--sources lists them/,
    );
    expect(short).not.toContain("http");
    const listed = document(taxed, "en", { sources: true });
    const long = withSources(listed, taxed.assumptions, page(taxed.scenario, "en"));
    expect(new Set(long.footnotes).size).toBe(long.footnotes.length);
    expect(long.footnotes.filter((text) => text.includes("Social Security, from 2025 = 6.2%"))).toHaveLength(1);
    expect(long.footnotes.filter((text) => text.startsWith("convention")).join("")).not.toContain("http");
    expect(renderTable(long, plain(100))).not.toContain("--sources");
    expect(renderTable(long, plain(100))).toContain("listed below, were read in Nov 2026");
  });

  test("and notices leave a page with a state's taxes short", () => {
    const one = parseScenario(`${HEAD}need: { hoursPerMonth: 40 }
options:
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }
  hourly: { kind: hourly, hourlyRate: 200 to 250 to 350 }
  hire: { kind: fullTime, annualSalary: 174k, bonus: 20%, signingBonus: 20k, employerTaxes: us-ca, rampUp: { months: 6 } }
`);
    expect(renderTable(document(compare(one), "en"), plain(80)).split("\n").length).toBeLessThanOrEqual(76);
  });
});

describe("notices about one option", () => {
  const notices = (taxes: string) => {
    const hire = `{ kind: fullTime, title: The hire, annualSalary: 100k${taxes} }`;
    const file = finding(`  a: { kind: retainer, monthlyFee: 1000, includedHoursPerMonth: 9 }\n  hire: ${hire}`);
    return document(file, "en").notices;
  };

  test("are one text where they are one, as all that is left out is", () => {
    expect(notices("").filter((one) => /hire/.test(flatNotices([one])[0] ?? ""))).toEqual([
      "The hire: not given, so not included: employer taxes (add employerTaxes: us-ca, or 9%), benefits (add benefits: 23%, or an amount a year), search fee (add recruiting: 25%, or an amount), ramp-up (add rampUp: { months: 3, startingAt: 50% }).",
    ]);
  });

  test("stand together under its title where they are several", () => {
    const [group] = notices(", employerTaxes: us-ca").filter((one) => typeof one !== "string");
    expect(group).toMatchObject({ about: "The hire" });
    expect(typeof group === "string" ? 0 : group?.texts.length).toBeGreaterThan(1);
  });
});

test("what is said of every option is said once, before what is said of one", () => {
  const hire = "kind: fullTime, annualSalary: 100k, employerTaxes: us-tx";
  const { notices } = document(finding(`  a: { ${hire} }\n  b: { ${hire}, months: 6 }\n`), "en");
  const [first, ...others] = notices;
  expect(first).toMatchObject({ about: "Each option" });
  const said = typeof first === "string" ? [] : (first?.texts ?? []);
  expect(said.some((text) => text.includes("new employer"))).toBe(true);
  expect(flatNotices(others).filter((text) => said.some((one) => text.includes(one)))).toEqual([]);
  expect(flatNotices(others).join()).toContain("covers 6 of 12 months");
});

test("a key of the file stands beside what it is, where it is no word of the language", () => {
  const hire = "  a: { kind: fullTime, annualSalary: 100k, employerTaxes: us-tx, annualEquity: 50k }\n";
  const said = (locale: "en" | "nl") => flatNotices(document(finding(hire), locale).notices).join("\n");
  expect(said("nl")).toContain("aandelentoekenning per jaar (annualEquity): ");
  expect(said("nl")).toContain("werkgeverslasten (employerTaxes.unemployment): ");
  expect(said("en")).toContain("annualEquity: ");
});

test("the parts of a plan may be called like a key or like what every object has", () => {
  const hire = "{ kind: fullTime, annualSalary: 100k, employerTaxes: us-tx }";
  const plan = `  a: { kind: plan, parts: { constructor: ${hire}, discount: ${hire} } }\n`;
  const said = flatNotices(document(finding(plan), "nl").notices).join("\n");
  expect(said).toContain("werkgeverslasten (constructor.employerTaxes.unemployment): ");
  expect(said).toContain("werkgeverslasten (discount.employerTaxes.unemployment): ");
  expect(said).toContain("discount: niet opgegeven, dus niet meegenomen: ");
});

test("months of search are told beside those in which somebody is in post", () => {
  const hire = "kind: fullTime, annualSalary: 100k, searchMonths: 2.5";
  const page = renderTable(document(finding(`  a: { ${hire} }\n  b: { ${hire}, months: 6 }\n`), "en"), plain(100));
  const row = (name: RegExp) => lines(page, name).map((line) => line.trim().split(/ {2,}/).slice(1));
  expect(row(/Active months/)).toEqual([["9.5 of 12", "6 of 12"]]);
  expect(row(/Months of search/)).toEqual([["2.5", "2.5"]]);
});

test("wide, each case has rows of its own, with the winner in it", () => {
  const both = finding(
    "  a: { kind: retainer, monthlyFee: 1000 }\n  b: { kind: retainer, monthlyFee: 2000 }\n",
    "cases: { dear: { set: { a.monthlyFee: 3000 } } }\n",
  );
  const rows = tidy(both, "wide").rows.map(({ caseId, option, kind, total, winner }) =>
    [caseId, option, kind, total, winner].join(" "),
  );
  expect(rows).toEqual([
    " a retainer 12000 yes",
    " b retainer 24000 no",
    "dear a retainer 36000 no",
    "dear b retainer 24000 yes",
  ]);
});

test("every question counts the built-in figures as the comparison does", () => {
  const taxed = (id: string) =>
    `  ${id}: { kind: fullTime, annualSalary: 120000, employerTaxes: us-tx, rampUp: { months: 3 } }\n`;
  const scenario = parseScenario(`${HEAD}options:\n${taxed("a")}${taxed("b")}`);
  const said = document(compare(scenario), "en").blocks.flatMap((block) =>
    block.block === "text" ? (/^(\d+) built-in/.exec(block.text)?.[1] ?? []) : [],
  );
  const counts = schedule(scenario).notices.filter(({ code }) => code === "figures-used");
  expect(said).toEqual(counts.map(({ values }) => `${values.count}`));
  expect(said).toHaveLength(1);
});

test("a few built-in figures are named where they are counted", () => {
  const page = document(finding("  a: { kind: hourly, hourlyRate: 100, hoursPerWeek: 10 }\n"), "en");
  expect(renderTable(page, plain(100))).toContain(
    "1 built-in figure is used: weeks per year = 52 weeks a year (sources read in Nov 2026); --sources\nlists it.",
  );
});

describe("years", () => {
  const option = "  a: { kind: retainer, monthlyFee: 1000.10, includedHoursPerMonth: 9, annualIncrease: 10% }\n";
  const months = (count: number) =>
    compare(parseScenario(`${HEAD.replace("horizonMonths: 12", `horizonMonths: ${count}`)}options:\n${option}`));
  const table = (count: number, byYear?: boolean) =>
    renderTable(document(months(count), "en", byYear === undefined ? {} : { byYear }), plain(100));

  test("stand below the total where there are some, and all where they are asked for", () => {
    expect(lines(table(12), /Year/)).toEqual([]);
    // 12 × 1,000.10 and 12 × 1,100.11.
    expect(lines(table(24), /Year/).map((line) => line.replace(/ +/g, " ").trim())).toEqual([
      "Year 1 $12,001.20",
      "Year 2 $13,201.32",
    ]);
    expect(lines(table(72), /Year/)).toEqual([]);
    expect(lines(table(72, true), /Year/)).toHaveLength(6);
  });

  test("are rows whose amounts are the total, once", () => {
    const { rows } = tidy(months(24), "tidy", true);
    expect(rows.map(({ yearNumber, basis, amount }) => [yearNumber, basis, amount])).toEqual([
      [1, "cash", 12001.2],
      [1, "imputed", 0],
      [2, "cash", 13201.32],
      [2, "imputed", 0],
    ]);
  });

  test("are columns beside the totals where an option is a row", () => {
    const { columns, rows } = tidy(months(24), "wide", true);
    expect(columns.slice(-6)).toEqual([
      "year1Cash",
      "year1Imputed",
      "year1Total",
      "year2Cash",
      "year2Imputed",
      "year2Total",
    ]);
    expect(rows.map(({ year1Total, year2Total, total }) => [year1Total, year2Total, total])).toEqual([
      [12001.2, 13201.32, 25202.52],
    ]);
    expect(tidy(months(24), "wide").columns).not.toContain("year1Total");
  });
});

test("the peak of cash names its month: one for all in the label, else a row; what is level pays the same every month", () => {
  const label = (options: string) => {
    const text = `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions:\n${options}`;
    const lines = renderTable(document(compare(parseScenario(text)), "en"), plain(100)).split("\n");
    return lines.filter((line) => /Peak/.test(line)).map((line) => line.trim().replace(/ {2,}/g, " | "));
  };
  const flat = "  flat: { kind: retainer, monthlyFee: 1000 }\n";
  const setup = "  setup: { kind: retainer, monthlyFee: 1000, setupFee: 5000 }\n";
  const late = "  late: { kind: retainer, monthlyFee: 1000, startAfterMonths: 3 }\n";
  expect(label(flat)).toEqual(["Peak monthly cash | $1,000.00"]);
  expect(label(flat + setup)).toEqual(["Peak monthly cash (Jan 2027) | $1,000.00 | $6,000.00"]);
  // Nothing is paid for `late` in January.
  expect(label(setup + late)).toEqual([
    "Peak monthly cash | $6,000.00 | $1,000.00",
    "Peak month | Jan 2027 | every month",
  ]);
});

test("what a case sets is said as the value that it is: an amount beside a share, another unit, a range, nothing", () => {
  const hire = "kind: fullTime, annualSalary: 60000, employerTaxes: 0";
  const page = document(
    finding(
      `  a: { ${hire}, recruiting: 20%, bonus: 10% }\n  b: { ${hire} }\n`,
      "cases: { other: { set: { a.recruiting: 15000, a.annualSalary: 6000 a month, a.bonus: 0, b.annualSalary: 50k to 60k to 90k } } }\n",
    ),
    "en",
  );
  expect(renderTable(page, plain(400))).toContain(
    "search fee (a) = $15,000 (20% in the file); annual salary (a) = $72,000 a year ($60,000 a year in the file); bonus (a) = 0% (10% in the file); annual salary (b) = $50,000 a year to $60,000 a year to $90,000 a year ($60,000 a year in the file).",
  );
});
