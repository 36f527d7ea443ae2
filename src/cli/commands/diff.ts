import { type DiffFinding, type DiffOptions, diff } from "../../analysis/diff.ts";
import { diffSummary } from "../../analysis/diff-summary.ts";
import { type FailRule, readRules } from "../../analysis/fail-on.ts";
import { notComparison } from "../../analysis/golden.ts";
import { nothingBeside, type Side } from "../../analysis/sides.ts";
import { type Makers, renderAs } from "../../render/formats.ts";
import { visible } from "../../render/visible.ts";
import { brokenTexts, document, tidy } from "../../report/diff.ts";
import { document as pageOf, tidy as rowsOf } from "../../report/diff-summary.ts";
import { parseScenario } from "../../scenario/parse.ts";
import { changesOf, changingFlags, nameOf, writeAnswer } from "../analysis-command.ts";
import { type Command, cliCommand, type FlagsOf, Option } from "../command.ts";
import { EXIT, type ExitCode, sayUnusable, Unusable, unusable, unusableFor } from "../exit.ts";
import { type FilePair, pairedFiles, savedJson } from "../file-pairs.ts";
import { byBasis, changing, formatFor, printing, renderOptions } from "../flags.ts";
import type { Io } from "../io.ts";

const define = (command: Command) =>
  printing(
    changing(
      command
        .argument("<before>", "scenario file, saved result of compare --format json, folder, or - for standard input")
        .argument("<after>", "the same"),
    ),
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
      "Fail when the cost rises by more than 5%, or another option is lowest",
      "cmo-cost diff old.yaml new.yaml --fail-on 'winner,increase>5%'",
    ],
  ],
  help: `
Drivers of change (variance bridge): inputs are switched from before to after one at a time,
and the effect of each is the change in the total: start and horizon first, then the other
values of the file, then each option's kind, what was added, what was removed and what
differs, in the order of the second file.

Two folders: scenarios are matched by their path in the folder, a moved one by its title. A
folder without scenarios is read as one of saved results. For --fail-on, a new scenario breaks
no rule; the winner of a removed one counts as lost.

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
  const said = { io, locale: flags.locale };
  const read = (path: string, bytes?: Uint8Array, saved?: unknown) =>
    noneIfUnusable(() => readSide(path, flags, io, bytes, saved), { ...said, among: nameOf(path) });
  const inFolders = pairedFiles(before, after, read, said);
  const named = (path: string) => ({ place: nameOf(path), side: read(path) });
  const pairs = inFolders?.pairs ?? [{ before: named(before), after: named(after) }];
  const findings = pairs.flatMap((pair) => noneIfUnusable(() => difference(pair, rules), said) ?? []);
  const [only] = findings;
  if (only === undefined) return EXIT.unusable;
  const summary = inFolders === null ? null : diffSummary(findings);
  const makers: Makers =
    summary === null
      ? { document: () => document(only, flags.locale), tidy: () => tidy(only), finding: () => only }
      : { document: () => pageOf(summary, flags.locale), tidy: () => rowsOf(summary), finding: () => summary };
  const unread = findings.length < pairs.length || inFolders?.complete === false;
  const broken = findings.some(({ failed }) => failed.length > 0);
  const code = unread ? EXIT.unusable : broken ? EXIT.no : EXIT.ok;
  const ended = writeAnswer(await renderAs(format, makers, renderOptions(flags, io)), code, flags, io);
  for (const { file, diff } of summary?.files ?? [{ file: null, diff: only }]) {
    const of = file === null ? "" : `${file}: `;
    for (const broken of brokenTexts(diff, flags.locale)) io.err(`cmo-cost: ${visible(`${of}${broken}`)}\n`);
  }
  return ended;
}

type Said = Parameters<typeof pairedFiles>[3] & { readonly among?: string };

/** What `make` gives; where it cannot be used, says so and gives undefined. */
function noneIfUnusable<Value>(make: () => Value, { io, locale, among }: Said): Value | undefined {
  try {
    return make();
  } catch (error) {
    sayUnusable(error, io, locale, among);
    return undefined;
  }
}

/** What changed between two files, of which one may be new or gone; undefined where one could not be read. */
function difference({ before, after }: FilePair, rules: DiffOptions): DiffFinding | undefined {
  const [was, is] = [before?.side, after?.side];
  const there = was ?? is;
  if (there === undefined || (before && !was) || (after && !is)) return undefined;
  const finding = diff(was ?? nothingBeside(there), is ?? nothingBeside(there), rules);
  return { ...finding, files: { before: before?.place ?? null, after: after?.place ?? null } };
}

function rulesOf(list: string | undefined): readonly FailRule[] {
  if (list === undefined) return [];
  const rules = readRules(list);
  if (!rules.ok) throw unusableFor("--fail-on", rules.problems[0]);
  return rules.value;
}

function readSide(file: string, flags: Flags, io: Io, bytes = io.read(file), saved = savedJson(bytes)): Side {
  const name = nameOf(file);
  if (saved === undefined)
    return { from: "scenario", scenario: parseScenario(bytes, { file: name, ...changesOf(flags) }) };
  const problem = notComparison(saved);
  if (problem !== null) throw unusableFor(name, problem);
  const changing = changingFlags(flags);
  if (changing.length > 0) throw unusable(name, (say) => say.savedWith(say.and(changing)));
  return { from: "saved", finding: saved as Extract<Side, { from: "saved" }>["finding"] };
}
