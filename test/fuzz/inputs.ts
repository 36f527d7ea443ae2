/** What an attacker, or a bad day, would hand to the command: files and saved results changed at random, and argument lists from the registers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import fc from "fast-check";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";

/** One call: the files it may read, by name, its arguments and its environment. */
export interface Call {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whether it is made again on a disk if it writes: what ends it after how many milliseconds, and whether nobody reads. */
  readonly disk: { readonly signal: string | null; readonly after: number; readonly deaf: boolean } | null;
}

/** What breaks programs: of texts, of numbers, of YAML. */
const NASTY = [
  ..."\u0000|\u0007|\u001b[31m|\u001b]8;;http://x\u0007|\u009b1m|\u202e|\u2028|\ufeff|\ud800|\r|\t|\\e[2J|\\x9b|\\0|::error::x|##[error]x".split(
    "|",
  ),
  ...["=1+1", "@x", "<script>", "]]>", "&amp;", "|", "`", "'", '"', "\\", "\n", "%s", "$(x)", "$fee", "../../x", "-"],
  ...[
    "0",
    "-0",
    "1",
    "-1",
    "0.1",
    "1e308",
    "-1e308",
    "1e999",
    "5e-324",
    "1e-400",
    "9007199254740993",
    "99999999999999999999",
    "0x10",
  ],
  ...[
    "1_000",
    "1,000",
    "1.000,5",
    ".inf",
    "-.inf",
    ".nan",

    "null",
    "~",
    "true",
    "no",
    "12:30:45",
    "2027-01",
    "2027-13",
    "0000-00",
  ],
  ...[
    "1 to 2 to 3",
    "3 to 1",
    "1 to 1",
    "-5 to 5",
    "50%",
    "101%",
    "-1%",
    "1e9%",
    "25% of cash",
    "20% of fees",
    "2 days a week",
    "1k to 1e15",
  ],
  ...[
    "{}",
    "[]",
    "[[[[",
    "{a: {a: {a: {",
    "&a [*a]",
    "*a",
    "!!js/function x",
    "!!binary AA",
    "? x",
    "- x",
    "---\n",
    "...",
    "<<: *a",
    "# x",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "length",
    "us-ca",
    "nl",
    "fr",
    "USD",
    "JPY",
    "KWD",
    "XXX",
  ],
  ...[
    "total",
    "expect",
    "options",
    "horizonMonths: 600",
    "costs",
    "x".repeat(2000),
    "1".repeat(400),
    "{".repeat(300),
    "😀",
    "ａ",
    "İ",
  ],
];

const fixtures = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

const scenarios = fixtures("fixtures", ".yaml");

/** A result of each command that has one, as JSON. */
async function savedResults(): Promise<string[]> {
  const saved = fixtures("fixtures", ".golden.json");
  for (const name of ["compare", "schedule", "simulate", "check"]) {
    const io = fakeIo();
    await run([name, "fixtures/first-cmo/scenario.yaml", "--format", "json"], io);
    saved.push(io.stdout);
  }
  return saved;
}

const nasty = fc.constantFrom(...NASTY);

/** A change of a text at a place: something taken out, put in, said twice, or a number or word replaced. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.oneof(fc.nat(6), fc.nat(400)),
  how: fc.constantFrom("take", "put", "twice", "number", "word", "line"),
  what: nasty,
});

function changed(text: string, changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[]): string {
  return changes.reduce((old, { at, length, how, what }) => {
    const start = Math.floor(at * old.length);
    const [before, after] = [old.slice(0, start), old.slice(start)];
    if (how === "take") return before + after.slice(length);
    if (how === "put") return before + what + after;
    if (how === "twice") return before + after.slice(0, length) + after;
    if (how === "line") return before + after.replace(/[^\n]*\n?/, "");
    return before + after.replace(how === "number" ? /-?\d[\d.]*[k%]?/ : /[A-Za-z][\w-]*/, () => what);
  }, text);
}

const bytes = (text: string, encoding: string): string | Uint8Array =>
  encoding === "utf8" ? text : Buffer.from(`\ufeff${text}`, "utf16le").subarray(encoding === "odd" ? 1 : 0);

const fileOf = (from: readonly string[]): fc.Arbitrary<string | Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...from),
      fc.array(change, { maxLength: 5 }),
      fc.oneof({ weight: 30, arbitrary: fc.constant("utf8") }, fc.constantFrom("utf16", "odd")),
    )
    .map(([text, changes, encoding]) => bytes(changed(text, changes), encoding));

const NAMES = ["a.yaml", "b.yaml", "saved.json", "a.golden.json", "-"];
const ADDRESSES = [
  "need.hoursPerMonth",
  "hire.annualSalary",
  "horizonMonths",
  "retainer.monthlyFee",
  "options",
  "inputs.fee",
];

/** The arguments of a command, from what it declares. */
async function argumentsOf(name: string): Promise<fc.Arbitrary<string[]>> {
  const command = new Command(name);
  const { load } = commands[name] as (typeof commands)[string];
  (await load()).define(command);
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...NAMES.slice(0, 3), "-") },
    { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES, "retainer", "hire") },
    { weight: 1, arbitrary: nasty },
  );
  const flags = command.options.map((option) => {
    const flag = option.long ?? option.short ?? "";
    const value = fc.oneof(
      ...(option.argChoices === undefined ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...option.argChoices) }]),
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...ADDRESSES), nasty).map((pair) => pair.join("=")) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...ADDRESSES, "out.csv", "out.json", "out.md", "out.xml", "retainer,hire"),
      },
      { weight: 1, arbitrary: nasty },
    );
    return option.required || option.optional ? value.map((text) => [flag, text]) : fc.constant([flag]);
  });
  const some = flags.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...flags), { maxLength: 3 });
  const places = Math.max(1, command.registeredArguments.length);
  return fc
    .tuple(fc.array(word, { minLength: places, maxLength: places + 1 }), some)
    .map(([words, given]) => [name, ...words, ...given.flat()]);
}

const env = fc
  .record(
    {
      COLUMNS: fc.constantFrom("1", "40", "1e9", "0", "-5", "999999999999"),
      LANG: fc.constantFrom("C", "nl_NL.UTF-8", "\u001b[31m"),
      GITHUB_WORKSPACE: fc.constantFrom("/", "..", "\u001b[31m"),
      SOURCE_DATE_EPOCH: fc.constantFrom("0", "1e300", "x"),
    },
    { requiredKeys: [] },
  )
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

export async function calls(): Promise<fc.Arbitrary<Call>> {
  const saved = await savedResults();
  const [scenario, result] = [fileOf(scenarios), fileOf(saved)];
  // A report is every answer in one page.
  const weights = Object.keys(commands).map(async (name) => ({
    weight: name === "report" ? 1 : 8,
    arbitrary: await argumentsOf(name),
  }));
  const argv = fc.oneof(...(await Promise.all(weights)));
  const files = fc.record({
    "a.yaml": scenario,
    "b.yaml": scenario,
    "saved.json": result,
    "a.golden.json": result,
    "-": scenario,
  });
  const signal = fc.constantFrom(null, "SIGTERM", "SIGINT", "SIGHUP");
  const ended = fc.record({ signal, after: fc.nat(300), deaf: fc.boolean() });
  const disk = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, ended);
  return fc.record({ files, argv, env, disk });
}
