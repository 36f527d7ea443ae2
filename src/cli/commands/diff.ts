import { type DiffFinding, type DiffOptions, diff } from "../../analysis/diff.ts";
import { type FailRule, readRules } from "../../analysis/fail-on.ts";
import { notComparison } from "../../analysis/golden.ts";
import { nothingBeside, type Side } from "../../analysis/sides.ts";
import { formats, type Makers, renderAs } from "../../render/formats.ts";
import { jsonText } from "../../render/json.ts";
import { visible } from "../../render/visible.ts";
import { brokenTexts, document, tidy } from "../../report/diff.ts";
import { nameOf as nameOfFiles, tidy as rowsOf, document as summary } from "../../report/diff-summary.ts";
import { parseScenario } from "../../scenario/parse.ts";
import { changesOf, changingFlags, nameOf, write } from "../analysis-command.ts";
import { type Command, cliCommand, type FlagsOf, Option } from "../command.ts";
import { EXIT, type ExitCode, sayUnusable, Unusable, unusable, unusableFor } from "../exit.ts";
import { type FilePair, pairedFiles } from "../file-pairs.ts";
import { byBasis, formatFor, renderOptions, shared } from "../flags.ts";
import type { Io } from "../io.ts";

const define = (command: Command) =>
  shared(
    command
      .argument("<before>", "scenario file, saved result of compare --format json, folder, or - for standard input")
      .argument("<after>", "the same"),
  )
    .addOption(byBasis("rank by"))
    .addOption(
      new Option("--fail-on <rules>", "exit 1 on: winner, increase, increase>1000, increase>5%; several with commas"),
    );

type Flags = FlagsOf<ReturnType<typeof define>>;

export const command = cliCommand({
  define,
  examples: [
    ["What did my change do?", "git show main:scenario.yaml | cmo-cost diff - scenario.yaml"],
    ["For a pull request", "cmo-cost diff main.yaml scenario.yaml --format markdown"],
    ["Every scenario in two checkouts, in one summary", "cmo-cost diff ../main . --fail-on winner"],
    ["Against a saved result", "cmo-cost diff scenario.golden.json scenario.yaml"],
    [
      "Fail when the cost rises by more than 5%, or another option wins",
      "cmo-cost diff old.yaml new.yaml --fail-on 'winner,increase>5%'",
    ],
  ],
  help: `
Drivers of change (variance bridge): inputs are switched from before to after one at a time,
and the effect of each is the change in the total: start and horizon first, then the other
values of the file, then each option's kind, what was added, what was removed and what
differs, in the order of the second file.

Two folders: scenarios are matched by their path in the folder, a moved one by its title. For
--fail-on, a new scenario breaks no rule; the winner of a removed one counts as lost.

--fail-on increase: the total of any option that is in both files.

Exit codes: 0 success · 1 a --fail-on rule is broken · 2 input or usage error`,
  async act([before, after], flags, io) {
    return run(before, after, flags, io);
  },
});

async function run(before: string, after: string, flags: Flags, io: Io): Promise<ExitCode> {
  const format = formatFor(flags);
  if (before === "-" && after === "-") throw new Unusable((say) => say.bothFromInput);
  const rules = { by: flags.by, failOn: rulesOf(flags.failOn) };
  const inFolders = pairedFiles(before, after, io, flags.locale);
  const pairs = inFolders?.pairs ?? [{ before: namedFile(before), after: namedFile(after) }];
  let usable = inFolders === null || inFolders.problems.length === 0;
  const findings: DiffFinding[] = [];
  for (const pair of pairs) {
    const finding = difference(pair, rules, flags, io);
    if (finding === undefined) usable = false;
    else findings.push(finding);
  }
  const [only] = findings;
  if (only === undefined) return EXIT.unusable;
  const makers: Makers =
    inFolders === null
      ? { document: () => document(only, flags.locale), tidy: () => tidy(only), finding: () => only }
      : { document: () => summary(findings, flags.locale), tidy: () => rowsOf(findings) };
  const text =
    inFolders !== null && formats[format].takes === "finding"
      ? `${jsonText(findings, 2)}\n`
      : await renderAs(format, makers, renderOptions(flags, io));
  write(text, flags.output, io);
  for (const finding of findings) {
    const of = inFolders === null ? "" : `${nameOfFiles(finding)}: `;
    for (const broken of brokenTexts(finding, flags.locale)) io.err(`cmo-cost: ${visible(`${of}${broken}`)}\n`);
  }
  if (!usable) return EXIT.unusable;
  return findings.some(({ failed }) => failed.length > 0) ? EXIT.no : EXIT.ok;
}

/** A file that was named by itself, which has no other place. */
const namedFile = (path: string) => ({ path, place: nameOf(path) });

/** What changed between two files, of which one may be new or gone; undefined where one cannot be read, which is then said. */
function difference(pair: FilePair, rules: DiffOptions, flags: Flags, io: Io): DiffFinding | undefined {
  const sides = [pair.before, pair.after].map((file) => (file === null ? null : readSide(file.path, flags, io)));
  const [was, is] = sides;
  const there = was ?? is;
  if (was === undefined || is === undefined || !there) return undefined;
  try {
    const finding = diff(was ?? nothingBeside(there), is ?? nothingBeside(there), rules);
    return { ...finding, files: { before: pair.before?.place ?? null, after: pair.after?.place ?? null } };
  } catch (error) {
    sayUnusable(error, io, flags.locale);
    return undefined;
  }
}

function rulesOf(list: string | undefined): readonly FailRule[] {
  if (list === undefined) return [];
  const rules = readRules(list);
  if (!rules.ok) throw unusableFor("--fail-on", rules.problems[0]);
  return rules.value;
}

/** A side, or undefined where it cannot be read, which is then said. */
function readSide(file: string, flags: Flags, io: Io): Side | undefined {
  const name = nameOf(file);
  try {
    const bytes = io.read(file);
    const saved = savedJson(new TextDecoder().decode(bytes));
    if (saved === undefined)
      return { from: "scenario", scenario: parseScenario(bytes, { file: name, ...changesOf(flags) }) };
    const problem = notComparison(saved);
    if (problem !== null) throw unusableFor(name, problem);
    const changing = changingFlags(flags);
    if (changing.length > 0) throw unusable(name, (say) => say.savedWith(say.and(changing)));
    return { from: "saved", finding: saved as Extract<Side, { from: "saved" }>["finding"] };
  } catch (error) {
    sayUnusable(error, io, flags.locale);
    return undefined;
  }
}

/** The value of a text that is a saved finding, or several; undefined where it must be a scenario. */
function savedJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) || (typeof value === "object" && value !== null && "finding" in value)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
