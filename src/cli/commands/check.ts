import { relative, resolve } from "node:path";
import {
  type CheckedFile,
  type CheckFinding,
  checkedFile,
  checkFinding,
  checkScenario,
  type Golden,
} from "../../analysis/check.ts";
import type { ScenarioSummary } from "../../analysis/finding.ts";
import { goldenOf } from "../../analysis/golden.ts";
import { type Issue, ScenarioError } from "../../core/issue.ts";
import { atStart, problem } from "../../language/issues.ts";
import { languages } from "../../language/languages.ts";
import { formatsFrom, renderAs, USUAL } from "../../render/formats.ts";
import { issuesText } from "../../render/issues.ts";
import { jsonText } from "../../render/json.ts";
import { document, tidy } from "../../report/check.ts";
import type { Tolerance } from "../../scenario/expectation.ts";
import { parseScenario } from "../../scenario/parse.ts";
import { goldenPath } from "../../scenario/recognise.ts";
import { FILE_CURRENCY, readTolerance } from "../../scenario/schema/expectations.ts";
import { changesOf, changingFlags, nameOf, writeAnswer } from "../analysis-command.ts";
import { type Command, cliCommand, type FlagsOf, Option } from "../command.ts";
import { EXIT, type ExitCode, issuesAmong, Unusable, unusableFile, unusableFor } from "../exit.ts";
import { changing, formatFor, PATHS, printing, renderOptions } from "../flags.ts";
import { type Io, lookAt } from "../io.ts";
import { progress } from "../progress.ts";
import { type ScenarioFile, sayProblems, scenarioBytes, scenarioFiles, some } from "../scenario-files.ts";

const FORMATS = formatsFrom([...USUAL, "checks"]);

const define = (command: Command) =>
  printing(changing(command.argument("<path...>", PATHS)), FORMATS)
    .addOption(
      new Option(
        "-u, --update",
        "save each result as the new baseline (scenario.golden.json) instead of checking against it",
      ),
    )
    .addOption(
      new Option("--tolerance <amount|percent>", "accepted difference from the saved baseline, e.g. 1 or 0.5%"),
    )
    .addOption(new Option("-a, --all", "also list the checks that passed"));

type Flags = FlagsOf<ReturnType<typeof define>>;

export const command = cliCommand({
  define,
  examples: [
    ["Does the file still give the results it states?", "cmo-cost check scenario.yaml"],
    ["Every scenario in a folder, annotated in a pull request", "cmo-cost check pricing --format github"],
    ["Save today's result as the baseline for later checks", "cmo-cost check scenario.yaml --update"],
    ["For a build server", "cmo-cost check 'pricing/**/*.yaml' -o results.xml"],
  ],
  help: `
What is checked: the expectations in a file (expect:), and the saved baseline beside it
(scenario.golden.json beside scenario.yaml). A file that has neither cannot pass.

In a folder, a .yaml, .yml or .json file is a scenario if it has two of the keys version,
currency, start, horizonMonths, options and expect; other files are skipped and listed.

Exit codes: 0 all checks passed · 1 a check failed · 2 something could not be checked`,
  act([paths], flags, io) {
    return check(paths, flags, io);
  },
});

interface Run {
  readonly files: CheckedFile[];
  readonly passedOver: string[];
  readonly written: string[];
  scenario: ScenarioSummary | null;
}

async function check(paths: readonly string[], flags: Flags, io: Io): Promise<ExitCode> {
  const format = formatFor(flags, FORMATS);
  const tolerance = toleranceOf(flags.tolerance);
  const say = languages[flags.locale].usage;
  const changing = changingFlags(flags);
  if (flags.update && changing.length > 0) throw new Unusable((say) => say.updateKeeps(say.and(changing)));
  if (flags.update && paths.includes("-")) throw new Unusable((say) => say.updateOfInput);
  const { files, problems } = await scenarioFiles(paths);
  const run: Run = { files: [], passedOver: [], written: [], scenario: null };
  const shown = progress(say.checking);
  let said = 0;
  for (const [index, file] of files.entries()) {
    shown.at(index, files.length);
    const checked = checkFile(file, flags, tolerance, run, io);
    if (checked === null) continue;
    run.files.push(checked);
    if (checked.issues.length > 0) {
      shown.clear();
      io.err(
        `${said > 0 ? "\n" : ""}${issuesText(issuesAmong(checked.issues, files.length > 1 ? checked.file : undefined), flags.locale)}`,
      );
      said++;
    }
  }
  shown.clear();
  sayProblems(problems, run.passedOver, { io, locale: flags.locale });
  if (run.written.length > 0) io.err(`${say.saved(some(run.written, say))}\n`);
  if (run.files.length === 0) {
    if (problems.length === 0) io.err(`cmo-cost: ${say.nothingToCheck}\n`);
    return EXIT.unusable;
  }
  const finding = checkFinding(run.files, run.files.length === 1 ? run.scenario : null);
  const text = await renderAs(
    format,
    {
      document: () => document(finding, flags.locale, flags.all),
      tidy: () => tidy(finding),
      finding: () => finding,
      checks: () => (format === "github" ? inWorkspace(finding, io) : finding),
    },
    renderOptions(flags, io),
  );
  const unusable = problems.length > 0 || run.files.some(({ status }) => status === "unusable");
  const code = unusable ? EXIT.unusable : finding.status === "fail" ? EXIT.no : EXIT.ok;
  return writeAnswer(text, code, flags, io);
}

/** A file checked; null where it is passed over. */
function checkFile(
  scenarioFile: ScenarioFile,
  flags: Flags,
  tolerance: Tolerance | null,
  run: Run,
  io: Io,
): CheckedFile | null {
  const { path } = scenarioFile;
  const name = nameOf(path);
  try {
    const bytes = scenarioBytes(scenarioFile, io);
    if (bytes === undefined) {
      run.passedOver.push(path);
      return null;
    }
    const scenario = parseScenario(bytes, { file: name, ...changesOf(flags) });
    const golden = flags.update ? null : readGolden(path, tolerance, io);
    if (!flags.update && golden === null && scenario.expectations.length === 0) {
      return unusable(name, [atStart(name, problem("nothing-to-check", { as: "file" }))]);
    }
    const { checked, finding } = checkScenario(scenario, golden);
    run.scenario = finding.scenario;
    if (!flags.update || checked.issues.length > 0) return checked;
    const target = goldenPath(path);
    const text = `${jsonText(goldenOf(finding), 2)}\n`;
    if (text !== textAt(target, io)) {
      io.keep(target, text);
      run.written.push(target);
    }
    return checkedFile(
      name,
      checked.expectations,
      { file: target, status: "written", line: 1, column: 1, differences: [] },
      [],
    );
  } catch (error) {
    if (error instanceof ScenarioError) return unusable(name, error.issues);
    if (error instanceof Unusable && error.fault) {
      const { file } = error.fault;
      return unusable(name, [
        atStart(name, problem("unusable", { ...error.fault, file: file === path ? null : file })),
      ]);
    }
    throw error;
  }
}

const unusable = (file: string, issues: readonly Issue[]): CheckedFile => checkedFile(file, [], null, issues);

function readGolden(path: string, tolerance: Tolerance | null, io: Io): Golden | null {
  if (path === "-") return null;
  const file = goldenPath(path);
  const text = textAt(file, io);
  if (text === null) return null;
  try {
    return { file, value: JSON.parse(text), tolerance };
  } catch {
    return { file, value: null, tolerance };
  }
}

/** The text of a file that nobody named, null where there is none. A pipe is refused: reading would wait for its writer. */
function textAt(path: string, io: Io): string | null {
  const stats = lookAt(path);
  if (stats && !stats.isFile() && !stats.isDirectory()) throw unusableFile(path, "other-end");
  try {
    return new TextDecoder().decode(io.read(path));
  } catch (error) {
    if (error instanceof Unusable && error.fault?.fault === "missing") return null;
    throw error;
  }
}

function toleranceOf(text: string | undefined): Tolerance | null {
  if (text === undefined) return null;
  const read = readTolerance(text, "money", FILE_CURRENCY);
  if (read.ok) return read.value;
  throw unusableFor(`--tolerance ${text}`, read.problems[0]);
}

/** Annotations name files from the root of the checkout, wherever the step runs. */
function inWorkspace(finding: CheckFinding, { env }: Io): CheckFinding {
  const root = env.GITHUB_WORKSPACE ?? ".";
  const from = (file: string) => {
    if (file === "stdin" || file.startsWith("--")) return file;
    const path = relative(root, resolve(file)).replaceAll("\\", "/");
    return path.startsWith("..") ? file : path;
  };
  const files = finding.files.map((file) => ({
    ...file,
    file: from(file.file),
    issues: file.issues.map((issue) => ({ ...issue, file: from(issue.file) })),
  }));
  return { ...finding, files };
}
