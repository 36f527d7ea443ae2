/** What commands over scenario files share: read, analyse each, render, and let no broken file hide the others. */
import type { Finding } from "../analysis/findings.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Locale } from "../language/languages.ts";
import { formats, renderAs } from "../render/formats.ts";
import { issuesText } from "../render/issues.ts";
import { jsonText } from "../render/json.ts";
import type { Document, Tidy } from "../report/document.ts";
import { type ParseOptions, parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { EXIT, type ExitCode, Unusable } from "./exit.ts";
import { formatFor, renderOptions, type SharedFlags } from "./flags.ts";
import type { Io } from "./io.ts";

/** A question to a scenario, and how its finding reads. */
export interface Question<F extends Finding> {
  answer(scenario: Scenario): F;
  document(finding: F, locale: Locale): Document;
  tidy(finding: F): Tidy;
}

/** Answers for every file that can be read; exit 2 when any cannot. */
export async function answerAll<F extends Finding>(
  files: readonly string[],
  flags: SharedFlags,
  io: Io,
  question: Question<F>,
): Promise<ExitCode> {
  const format = formatFor(flags);
  const findings: F[] = [];
  let broken = 0;
  for (const file of files) {
    try {
      findings.push(question.answer(readScenario(file, flags, io)));
    } catch (error) {
      if (error instanceof ScenarioError) io.err(`${broken > 0 ? "\n" : ""}${issuesText(error.issues)}`);
      else if (error instanceof Unusable) io.err(`cmo-cost: ${error.message}\n`);
      else throw error;
      broken++;
    }
  }
  const text = await rendered(format, findings, files.length > 1, flags, io, question);
  if (findings.length > 0) write(text, flags.output, io);
  return broken > 0 ? EXIT.unusable : EXIT.ok;
}

/** A scenario from a path or, for `-`, from standard input. @throws ScenarioError, Unusable */
export function readScenario(file: string, flags: Pick<SharedFlags, "set" | "case">, io: Io): Scenario {
  return parseScenario(io.read(file), { file: file === "-" ? "stdin" : file, ...changesOf(flags) });
}

/** What the flags change of a file. */
export function changesOf({ set, case: id }: Pick<SharedFlags, "set" | "case">): Pick<ParseOptions, "set" | "case"> {
  return { set, ...(id === undefined ? {} : { case: id }) };
}

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
