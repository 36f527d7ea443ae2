/** What an addition takes: one file and one line in its register, and what it needs else is what the compiler asks for. */
import { describe, expect, test } from "vitest";
import { type Additions, houseWith } from "./support/house.ts";
import { fakeIo } from "./support/io.ts";

const above = (mark: string, line: string) => (source: string) => source.replace(mark, `${line}\n${mark}`);

async function answer(house: ReturnType<typeof houseWith>, argv: readonly string[], file: string) {
  const { run } = await house.load<typeof import("../src/cli/main.ts")>("cli/main.ts");
  const io = fakeIo({ files: { "a.yaml": file } });
  const code = await run(argv, io);
  return { code, stdout: io.stdout, stderr: io.stderr };
}

describe("a kind with a notice of its own", () => {
  const own: Additions = {
    "engagements/speaker.ts": `import { paid } from "../core/flow.ts";
import { kind } from "./engagement.ts";
import { price, required } from "./field.ts";

export const speaker = kind({
  title: "Speaker",
  help: "someone who talks once",
  fields: { talkFee: required(price("money", "fee of the talk", "paid once, at the start", "2500")) },
  lines: { talk: { label: "Talk", category: "fees", basis: "cash" } },
  bases: [],
  starter: { talkFee: "2500" },
  engage(a, { line, atStart, notice }) {
    notice("talk-is-not-leadership", {});
    return { items: a.talkFee ? [line("talk", paid(a.talkFee, atStart(null)))] : [], hours: null, pay: [], bases: {} };
  },
});
`,
    "engagements/kinds.ts": (source) =>
      above(
        "const register = {",
        'import { speaker } from "./speaker.ts";',
      )(source).replace("  custom,\n", "  custom,\n  speaker,\n"),
    "core/notice.ts": above('  "overage-without-included"', '  "talk-is-not-leadership": Nothing;'),
  };
  const words: Additions = {
    "language/nl-kinds.ts": above(
      "    custom: {",
      '    speaker: { title: "Spreker", help: "spreekt een keer", fields: { talkFee: ["honorarium", "eenmalig, aan het begin"] }, lines: { talk: "Lezing" } },',
    ),
    "language/en-notices.ts": above(
      '  "overage-without-included"',
      '  "talk-is-not-leadership": () => "a talk is no leadership",',
    ),
    "language/nl-notices.ts": above(
      '  "overage-without-included"',
      '  "talk-is-not-leadership": () => "een lezing is geen leiding",',
    ),
  };

  const wordless = houseWith(own);
  const whole = houseWith({ ...own, ...words });

  test("without its words does not compile, and each that is missing is named", () => {
    const errors = wordless.typeErrors();
    for (const file of ["nl-kinds.ts", "en-notices.ts", "nl-notices.ts"]) expect(errors).toContain(file);
  });

  test("with them runs in both languages", async () => {
    expect(whole.typeErrors()).toBe("");
    const file =
      "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions:\n  a: { kind: speaker, talkFee: 2500 }\n";
    const english = await answer(whole, ["a.yaml"], file);
    expect(english).toMatchObject({ code: 0, stderr: "" });
    expect(english.stdout).toMatch(/Talk +\$2,500[\s\S]*a talk is no leadership/);
    expect((await answer(whole, ["a.yaml", "--locale", "nl"], file)).stdout).toMatch(/Lezing[\s\S]*geen leiding/);
    expect((await answer(whole, ["init", "-", "--kind", "speaker"], file)).stdout).toContain("talkFee: ");
  });
});

describe("a jurisdiction", () => {
  const place = `import { final } from "./dated.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { byLaw, component, onAll } from "./rule.ts";

export const utopia = (): Jurisdiction => ({
  title: "Utopia",
  currency: "EUR",
  yearStart: 1,
  facts: {},
  components: [component("commons", "Commons", onAll(final("2026", 0.12, "utopianLaw")), byLaw("12%"))],
  notes: ["Everything is covered."],
});
`;
  const registered: Additions = {
    "figures/utopia.ts": place,
    "figures/jurisdictions.ts": (source) =>
      above(
        "import { vermont } from",
        'import { utopia } from "./utopia.ts";',
      )(source).replace("  pt,\n", "  pt,\n  xu: utopia,\n"),
  };
  const unsourced = houseWith(registered);
  const house = houseWith({
    ...registered,
    "figures/sources.ts": above("  // United States, federal", '  utopianLaw: "Law of Utopia, book 2",'),
  });

  test("whose source is not there does not compile", () => {
    expect(unsourced.typeErrors()).toContain("utopianLaw");
  });

  test("is priced, explained, listed and offered in editors", async () => {
    expect(house.typeErrors()).toBe("");
    const file =
      "version: 1\ncurrency: EUR\nstart: 2026-01\nhorizonMonths: 12\noptions:\n  a: { kind: fullTime, annualSalary: 100000, employerTaxes: xu }\n";
    // 12% of 100,000
    expect((await answer(house, ["a.yaml"], file)).stdout).toMatch(/Employer taxes +€12,000\.00/);
    expect((await answer(house, ["explain", "a.yaml", "a.employerTaxes.commons"], file)).stdout).toContain(
      "Law of Utopia, book 2",
    );
    expect((await answer(house, ["figures", "xu"], file)).stdout).toContain("12%");
    expect((await answer(house, ["schema"], file)).stdout).toContain('"xu"');
    const wrong = await answer(house, ["a.yaml"], file.replace("xu", "utopia"));
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain("did you mean `xu`?");
  });
});

describe("a command", () => {
  const counting = (flag: string) => ({
    "cli/commands/count.ts": `import { cliCommand } from "../command.ts";
import { answersTo } from "../analysis-command.ts";
import { EXIT } from "../exit.ts";

export const command = cliCommand({
  define: (command) => command.argument("<file>").option("--twice"),
  examples: [["How many options are there?", "cmo-cost count scenario.yaml"]],
  async act([file], flags, io) {
    const { answers } = await answersTo([file], { set: [], locale: "en" }, io, ({ options }) => options.length);
    io.out(\`\${answers.map((count) => (flags.${flag} ? 2 * count : count)).join()}\\n\`);
    return EXIT.ok;
  },
});
`,
    "cli/commands.ts": above(
      "  figures: {",
      '  count: { summary: "how many options there are", load: async () => (await import("./commands/count.ts")).command },',
    ),
  });
  const house = houseWith(counting("twice"));

  test("that reads a flag which it does not define does not compile", () => {
    expect(houseWith(counting("twixe")).typeErrors()).toContain("Property 'twixe' does not exist");
  });

  test("runs, and is in the help", async () => {
    expect(house.typeErrors()).toBe("");
    const file =
      "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions: { a: { kind: retainer, monthlyFee: 1 } }\n";
    expect(await answer(house, ["count", "a.yaml"], file)).toEqual({ code: 0, stdout: "1\n", stderr: "" });
    expect((await answer(house, ["count", "a.yaml", "--twice"], file)).stdout).toBe("2\n");
    expect((await answer(house, ["--help"], file)).stdout).toContain("how many options there are");
  });
});
