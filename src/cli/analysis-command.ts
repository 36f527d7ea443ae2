/** What commands over scenario files share: read, analyse each, render, and let no broken file hide the others. */
import { assumptionsOf, type OnProgress } from "../analysis/finding.ts";
import type { Finding } from "../analysis/findings.ts";
import { defined } from "../core/defined.ts";
import { type Locale, languages } from "../language/languages.ts";
import { type FormatName, formats, formatsFrom, type Makers, renderAs, USUAL } from "../render/formats.ts";
import { jsonText } from "../render/json.ts";
import type { Inputs, Output } from "../render/render.ts";
import type { Document, Tidy, TidyRow } from "../report/document.ts";
import { page } from "../report/page.ts";
import { withSources } from "../report/sources.ts";
import { compile } from "../scenario/compile.ts";
import { type ParseOptions, parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { EXIT, type ExitCode, sayUnusable, Unusable } from "./exit.ts";
import { formatFor, renderOptions, type SharedFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { progress } from "./progress.ts";
import { sayProblems, scenarioBytes, scenarioFiles } from "./scenario-files.ts";

/** A question to a scenario, and how its finding reads. */
export interface Question<F extends Finding> {
  answer(scenario: Scenario, onProgress: OnProgress): F;
  document(finding: F, locale: Locale): Document;
  tidy(finding: F): Tidy;
  /** What this question can make besides, for formats that take it. */
  readonly also?: {
    readonly [T in keyof Inputs]?: (scenario: Scenario, finding: F, locale: Locale) => Inputs[T] | Promise<Inputs[T]>;
  };
}

/** A finding, and the scenario that it is of. */
interface Answer<F extends Finding> {
  readonly scenario: Scenario;
  readonly finding: F;
}

/** Answers for every scenario that the paths lead to; exit 2 when any cannot be read, or there is none. */
export async function answerAll<F extends Finding>(
  paths: readonly string[],
  flags: SharedFlags,
  io: Io,
  question: Question<F>,
): Promise<ExitCode> {
  const also = Object.keys(question.also ?? {}) as (keyof Inputs)[];
  const format = formatFor(flags, formatsFrom([...USUAL, ...also]));
  const { answers, several, complete } = await answersTo(paths, flags, io, (scenario, onProgress) => ({
    scenario,
    finding: question.answer(scenario, onProgress),
  }));
  if (answers.length > 0) write(await rendered(format, answers, several, flags, io, question), flags.output, io);
  return complete ? EXIT.ok : EXIT.unusable;
}

/** What is answered for each scenario that the paths lead to, and as with `readScenarios`: none that fails hides the others. */
export async function answersTo<Found>(
  paths: readonly string[],
  flags: Changing & Pick<SharedFlags, "locale">,
  io: Io,
  answer: (scenario: Scenario, onProgress: OnProgress) => Found,
) {
  const answers: Found[] = [];
  const { scenarios, several, ...read } = await readScenarios(paths, flags, io);
  let { complete } = read;
  const shown = progress(languages[flags.locale].usage.answering);
  const steps: OnProgress = (done, total) => (several ? undefined : shown.at(done, total));
  for (const [index, scenario] of scenarios.entries()) {
    if (several) shown.at(index, scenarios.length);
    try {
      answers.push(answer(scenario, steps));
    } catch (error) {
      shown.clear();
      sayUnusable(error, io, flags.locale, several ? scenario.file : undefined);
      complete = false;
    }
  }
  shown.clear();
  return { answers, several, complete };
}

type Changing = Pick<SharedFlags, "set" | "case">;

/** What the flags change of a file. */
export function changesOf({ set, case: id }: Changing): Pick<ParseOptions, "set" | "case"> {
  return defined({ set, case: id });
}

/** The flags that change what is read of a file. */
export function changingFlags({ set, case: id }: Changing): readonly string[] {
  return [...(set.length > 0 ? ["--set"] : []), ...(id === undefined ? [] : ["--case"])];
}

/** The scenarios that paths lead to, whether there might have been several, and whether nothing was wrong; what was is said. */
async function readScenarios(paths: readonly string[], flags: Changing & Pick<SharedFlags, "locale">, io: Io) {
  const { files, problems } = await scenarioFiles(paths);
  const scenarios: Scenario[] = [];
  const passedOver: string[] = [];
  const several = files.length > 1;
  let complete = problems.length === 0;
  for (const file of files) {
    try {
      const bytes = scenarioBytes(file, io);
      if (bytes === undefined) passedOver.push(file.path);
      else scenarios.push(parseScenario(bytes, { file: nameOf(file.path), ...changesOf(flags) }));
    } catch (error) {
      if (!complete) io.err("\n");
      sayUnusable(error, io, flags.locale, several ? nameOf(file.path) : undefined);
      complete = false;
    }
  }
  sayProblems(problems, passedOver, { io, locale: flags.locale });
  if (complete && scenarios.length === 0) throw new Unusable((say) => say.noScenario);
  return { scenarios, several, complete };
}

export const nameOf = (path: string): string => (path === "-" ? "stdin" : path);

/** To standard output, or to the file of `-o`. @throws Unusable where bytes would go to a terminal. */
export function write(output: Output, file: string | undefined, io: Io): void {
  if (file !== undefined && file !== "-") {
    io.write(file, output);
    return;
  }
  if (typeof output !== "string" && io.columns() !== undefined) {
    throw new Unusable((say) => say.bytesOnTerminal);
  }
  io.out(output);
}

/** Writes an answer, and says how the command ends: a no stays one where it cannot be written. */
export function writeAnswer(output: Output, code: ExitCode, flags: SharedFlags, io: Io): ExitCode {
  try {
    write(output, flags.output, io);
    return code;
  } catch (error) {
    sayUnusable(error, io, flags.locale);
    return code === EXIT.no ? code : EXIT.unusable;
  }
}

async function rendered<F extends Finding>(
  format: FormatName,
  answers: readonly Answer<F>[],
  several: boolean,
  flags: SharedFlags,
  io: Io,
  question: Question<F>,
): Promise<Output> {
  const options = renderOptions(flags, io);
  const tidy = () => joined(answers, question, several, flags);
  const render = ({ scenario, finding }: Answer<F>) => {
    const also = Object.entries(question.also ?? {}).map(([input, make]) => [
      input,
      () => make(scenario, finding, flags.locale),
    ]);
    const counted = ({ code }: Finding["notices"][number]) => flags.sources && code === "figures-used";
    const said = { ...finding, notices: finding.notices.filter((one) => !counted(one)) };
    const document = () => withFigures(question.document(said, flags.locale), scenario, finding, flags);
    const makers: Makers = {
      document,
      tidy,
      finding: () => inFile({ scenario, finding }),
      ...Object.fromEntries(also),
    };
    return renderAs(format, makers, options);
  };
  const [first] = answers;
  if (first === undefined) return "";
  // Findings of several files are one JSON array, also when all but one are broken; pages stand one below the other.
  if (several && formats[format].takes === "finding") {
    return `${jsonText(answers.map(inFile), 2)}\n`;
  }
  if (answers.length === 1 || formats[format].takes === "tidy") return render(first);
  const outputs = await Promise.all(answers.map(render));
  const texts = outputs.filter((output) => typeof output === "string");
  if (texts.length < outputs.length) throw new Unusable((say) => say.oneScenario(format));
  return texts.join("\n");
}

/** A finding that says of which file it is. */
const inFile = <F extends Finding>({ scenario, finding }: Answer<F>): F => ({ ...finding, file: scenario.file });

/** With `--sources`, the figures that answers to the scenario rest on. */
function withFigures(document: Document, scenario: Scenario, finding: Finding, flags: SharedFlags): Document {
  if (!flags.sources || !("scenario" in finding) || !finding.scenario) return document;
  return withSources(document, assumptionsOf(compile(scenario)), page(finding.scenario, flags.locale));
}

/** The rows of all answers; where several could be confused, the last columns say of which file and with which changes each is. */
function joined<F extends Finding>(
  answers: readonly Answer<F>[],
  question: Question<F>,
  several: boolean,
  flags: Changing,
): Tidy {
  const tables = answers.map(({ scenario, finding }) => ({ scenario, finding, ...question.tidy(finding) }));
  const columns = tables[0]?.columns ?? [];
  const cases = tables.some(({ finding }) => "cases" in finding && finding.cases.length > 0);
  if (!several && !cases && changingFlags(flags).length === 0) {
    return { columns, rows: tables.flatMap(({ rows }) => rows) };
  }
  const rows = tables.flatMap(({ scenario, finding, rows: own }) =>
    own.map((row) => ({ ...row, file: scenario.file, set: changesIn(row, finding, flags) })),
  );
  return { columns: [...columns.filter((column) => column !== "file"), "file", "set"], rows };
}

/** What was changed of the file for a row, as flags would write it: the case that it is of, and `--set`. */
function changesIn(row: TidyRow, finding: Finding, flags: Changing): string | null {
  const one = "cases" in finding ? finding.cases.find(({ id }) => id === row.caseId) : undefined;
  const changes = [
    ...(flags.case === undefined ? [] : [`case=${flags.case}`]),
    ...Object.entries(one?.set ?? {}).map(([address, value]) => `${address}=${value}`),
    ...flags.set,
  ];
  return changes.join("; ") || null;
}
