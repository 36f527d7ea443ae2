/** What commands over scenario files share: read, analyse each, render, and let no broken file hide the others. */
import type { Finding } from "../analysis/findings.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Locale } from "../language/languages.ts";
import { formats, renderAs } from "../render/formats.ts";
import { issuesText } from "../render/issues.ts";
import { jsonText } from "../render/json.ts";
import { visible } from "../render/visible.ts";
import type { Document, Tidy } from "../report/document.ts";
import { type ParseOptions, parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { EXIT, type ExitCode, Unusable } from "./exit.ts";
import { formatFor, renderOptions, type SharedFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { progress } from "./progress.ts";
import { listed, sayProblems, scenarioBytes, scenarioFiles } from "./scenario-files.ts";

/** A question to a scenario, and how its finding reads. */
export interface Question<F extends Finding> {
  answer(scenario: Scenario): F;
  document(finding: F, locale: Locale): Document;
  tidy(finding: F): Tidy;
}

/** Answers for every scenario that the paths lead to; exit 2 when any cannot be read, or there is none. */
export async function answerAll<F extends Finding>(
  paths: readonly string[],
  flags: SharedFlags,
  io: Io,
  question: Question<F>,
): Promise<ExitCode> {
  const format = formatFor(flags);
  const findings: F[] = [];
  const { scenarios, several, complete } = await readScenarios(paths, flags, io);
  let usable = complete;
  const shown = progress("answering", several ? scenarios.length : 0);
  for (const [index, scenario] of scenarios.entries()) {
    shown.at(index);
    try {
      findings.push(question.answer(scenario));
    } catch (error) {
      shown.clear();
      sayUnusable(error, io);
      usable = false;
    }
  }
  shown.clear();
  const text = await rendered(format, findings, several, flags, io, question);
  if (findings.length > 0) write(text, flags.output, io);
  return usable ? EXIT.ok : EXIT.unusable;
}

type Changing = Pick<SharedFlags, "set" | "case">;

/** What the flags change of a file. */
export function changesOf({ set, case: id }: Changing): Pick<ParseOptions, "set" | "case"> {
  return { set, ...(id === undefined ? {} : { case: id }) };
}

/** The scenarios that paths lead to, whether there might have been several, and whether nothing was wrong; what was is said. */
async function readScenarios(paths: readonly string[], flags: Changing, io: Io) {
  const { files, problems } = await scenarioFiles(paths);
  const scenarios: Scenario[] = [];
  const passedOver: string[] = [];
  let complete = problems.length === 0;
  for (const file of files) {
    try {
      const bytes = scenarioBytes(file, io);
      if (bytes === undefined) passedOver.push(file.path);
      else scenarios.push(parseScenario(bytes, { file: nameOf(file.path), ...changesOf(flags) }));
    } catch (error) {
      if (!complete) io.err("\n");
      sayUnusable(error, io);
      complete = false;
    }
  }
  sayProblems(problems, passedOver, io);
  if (complete && scenarios.length === 0) throw new Unusable("none of these files is a scenario");
  return { scenarios, several: files.length > 1, complete };
}

/** Says why one scenario of several cannot be used. @throws what is no such reason */
export function sayUnusable(error: unknown, io: Io): void {
  if (error instanceof ScenarioError) io.err(issuesText(error.issues));
  else if (error instanceof Unusable) io.err(`cmo-cost: ${visible(error.message)}\n`);
  else throw error;
}

/** The one scenario of a command that takes no more. @throws ScenarioError, Unusable */
export async function readScenario(path: string, flags: Changing, io: Io): Promise<Scenario> {
  const { files, problems } = await scenarioFiles([path]);
  const found = files.filter((file) => file.named || scenarioBytes(file, io) !== undefined);
  const [file] = found;
  if (problems.length > 0) throw new Unusable(problems.join("; "));
  if (file === undefined) throw new Unusable(`${path}: none of these files is a scenario`);
  if (found.length > 1)
    throw new Unusable(
      `${path}: leads to ${found.length} scenarios, and one was expected: ${listed(found.map((one) => one.path))}`,
    );
  return parseScenario(io.read(file.path), { file: nameOf(file.path), ...changesOf(flags) });
}

export const nameOf = (path: string): string => (path === "-" ? "stdin" : path);

/** To standard output, or to the file of `-o`. */
export function write(text: string, output: string | undefined, io: Io): void {
  if (output === undefined || output === "-") io.out(text);
  else io.write(output, text);
}

async function rendered<F extends Finding>(
  format: keyof typeof formats,
  findings: readonly F[],
  several: boolean,
  flags: SharedFlags,
  io: Io,
  question: Question<F>,
): Promise<string> {
  const options = renderOptions(flags, io);
  const render = (of: readonly F[]) =>
    renderAs(
      format,
      {
        document: () => question.document(of[0] as F, flags.locale),
        tidy: () => joined(of.map((finding) => question.tidy(finding))),
        finding: () => of[0] as F,
      },
      options,
    );
  if (findings.length === 0) return "";
  // Findings of several files are one JSON array, also when all but one are broken; pages stand one below the other.
  if (several && formats[format].takes === "finding") return `${jsonText(findings, 2)}\n`;
  if (findings.length === 1 || formats[format].takes === "tidy") return render(findings);
  return (await Promise.all(findings.map((finding) => render([finding])))).join("\n");
}

function joined(tables: readonly Tidy[]): Tidy {
  return { columns: tables[0]?.columns ?? [], rows: tables.flatMap((table) => table.rows) };
}
