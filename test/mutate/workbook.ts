/**
 * `npm run mutate:workbook`: would a wrong formula in a workbook be noticed? Twelve are broken, one at a time, and a story of
 * fixtures/ recomputed by LibreOffice and Gnumeric as in `npm run prove`. One that neither of them notices fails.
 * With words after it, only those that hold one of them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CACHE = "node_modules/.cache/cmo-cost";

interface Broken {
  readonly what: string;
  /** Of fixtures/, one in which it matters. */
  readonly story: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const WORKBOOK = "src/analysis/workbook";
const BROKEN: readonly Broken[] = [
  {
    what: "a price rises every 11 months",
    story: "hire-with-a-raise",
    file: `${WORKBOOK}/weights.ts`,
    from: "next: (month) => plus(from, times(12,",
    to: "next: (month) => plus(from, times(11,",
  },
  {
    what: "replacements follow each other without a search",
    story: "five-years-and-a-replacement",
    file: `${WORKBOOK}/weights.ts`,
    from: "plus(from, times(index(month), period))",
    to: "plus(from, times(index(month), tenure))",
  },
  {
    what: "what is paid once is paid in the month after",
    story: "executive-offer",
    file: `${WORKBOOK}/weights.ts`,
    from: "whole(plus(moment, EDGE)), before)",
    to: "whole(plus(moment, EDGE, 1)), before)",
  },
  {
    what: "productivity falls during ramp-up",
    story: "first-cmo",
    file: `${WORKBOOK}/weights.ts`,
    from: "minus(1, over(plus(a, b), times(2, months)))",
    to: "plus(1, over(plus(a, b), times(2, months)))",
  },
  {
    what: "contributions do not stop at their limit",
    story: "employer-taxes-us",
    file: `${WORKBOOK}/accumulated.ts`,
    from: "upTo === null ? of(amount) : least(amount, upTo)",
    to: "of(amount)",
  },
  {
    what: "a calendar year's pay runs on into the next",
    story: "two-states-for-years",
    file: `${WORKBOOK}/accumulated.ts`,
    from: "month === 0 || (years[month] !== years[month - 1] && years[month]?.continues !== true)",
    to: "month === 0",
  },
  {
    what: "a flat rate of all pay divides",
    story: "paid-in-dinar",
    file: `${WORKBOOK}/flows.ts`,
    from: "times(by, whole.months[month] as Cell)",
    to: "over(whole.months[month] as Cell, by)",
  },
  {
    what: "odd cents go to the smallest remainders",
    story: "employer-taxes-us",
    file: `${WORKBOOK}/footing.ts`,
    from: 'call("RANK", key, range(rank))',
    to: 'call("RANK", key, range(rank), 1)',
  },
  {
    what: "the first month is discounted",
    story: "five-years-and-a-replacement",
    file: `${WORKBOOK}/option.ts`,
    from: 'binary("^", factor, over(before, 12))',
    to: 'binary("^", factor, over(plus(before, 1), 12))',
  },
  {
    what: "who falls short can win",
    story: "interim-gap",
    file: `${WORKBOOK}/summary.ts`,
    from: 'binary("=", options[index]?.standing.meets as Cell, 1)',
    to: 'binary(">=", options[index]?.standing.meets as Cell, 0)',
  },
  {
    what: "a/(b*c) loses its brackets where it is printed",
    story: "first-cmo",
    file: "src/render/xlsx/formula.ts",
    from: "print(right, on, binds + 1)",
    to: "print(right, on, binds)",
  },
  {
    what: "a range leaves out its last cell where it is printed",
    story: "first-cmo",
    file: "src/render/xlsx/formula.ts",
    from: "const [first, last] = [all[0], all.at(-1)] as [Place, Place];",
    to: "const [first, last] = [all[0], all.at(all.length > 2 ? -2 : -1)] as [Place, Place];",
  },
];

/** What the two programs say of the story with this in its place. */
function proofOf({ story, file, from, to }: Broken): string {
  const source = readFileSync(file, "utf8");
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  const plugin = join(CACHE, "broken.config.mjs");
  const bundle = join(CACHE, "broken.mjs");
  const path = JSON.stringify(join(process.cwd(), file));
  writeFileSync(
    plugin,
    `const swap = { name: "swap", transform: (code, id) => (id === ${path} ? code.replace(${JSON.stringify(from)}, () => ${JSON.stringify(to)}) : null) };
export default { input: "test/prove/prove.ts", platform: "node", plugins: [swap], output: { file: ${JSON.stringify(bundle)}, format: "esm" } };`,
  );
  execFileSync("npx", ["--no-install", "rolldown", "-c", plugin], { stdio: "ignore" });
  const { stdout, stderr } = spawnSync("node", [bundle, "0", "1", story], { encoding: "utf8", maxBuffer: 1e8 });
  return /^.+ of .+ agree$/m.test(stdout) ? stdout : stderr;
}

const words = process.argv.slice(2);
const asked = BROKEN.filter(({ what }) => words.length === 0 || words.some((word) => what.includes(word)));
let unnoticed = 0;
for (const broken of asked) {
  const said = proofOf(broken);
  const of = [...said.matchAll(/^(\w+): (\d+) of (\d+) workbooks/gm)].map(([, engine, agree, all]) => ({
    engine,
    wrong: Number(all) - Number(agree),
    all,
  }));
  const crashed = of.length === 0 ? `: ${said.split("\n").find((line) => /Error/.test(line)) ?? "stopped"}` : "";
  if (of.length > 0 && of.every(({ wrong }) => wrong === 0)) unnoticed++;
  const noticed = of.map(({ engine, wrong, all }) => `${engine} ${wrong} of ${all}`).join(", ");
  console.log(`${broken.what}: ${noticed}${crashed}`);
}
console.log(`${asked.length - unnoticed} of ${asked.length} broken formulas are noticed`);
process.exitCode = unnoticed > 0 ? 1 : 0;
