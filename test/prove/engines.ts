/** Two spreadsheet programs that nobody here wrote, each asked to recompute workbooks and to say what it found. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The sheets of a workbook as rows of what their cells hold. */
export type Recomputed = readonly (readonly (readonly string[])[])[];

export interface Engine {
  readonly name: string;
  /** The sheets of every workbook, recomputed. */
  recompute(workbooks: readonly Uint8Array[], sheets: (workbook: number) => readonly string[]): Promise<Recomputed[]>;
}

/** One process a workbook, two at a time. */
export const gnumeric: Engine = {
  name: "Gnumeric",
  recompute: (workbooks, sheets) =>
    inFolder(async (folder) => {
      const results: Recomputed[] = [];
      let next = 0;
      const work = async () => {
        for (let index = next++; index < workbooks.length; index = next++) {
          const file = join(folder, `${index}`);
          writeFileSync(`${file}.xlsx`, workbooks[index] as Uint8Array);
          await run("ssconvert", ["--recalc", "-S", `${file}.xlsx`, `${file}.csv`]);
          results[index] = sheets(index).map((_, sheet) => csv(readFileSync(`${file}.csv.${sheet}`, "utf8")));
        }
      };
      await Promise.all([work(), work()]);
      return results;
    }),
};

/** Comma, quotes, UTF-8, from the first line, values and not what is shown, every sheet. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** One process for all. Its profile says that every formula is computed anew while loading. */
export const libreOffice: Engine = {
  name: "LibreOffice",
  recompute: (workbooks, sheets) =>
    inFolder(async (folder) => {
      const profile = join(folder, "profile");
      await run("mkdir", ["-p", join(profile, "user")]);
      writeFileSync(join(profile, "user/registrymodifications.xcu"), ALWAYS);
      const files = workbooks.map((bytes, index) => {
        const file = join(folder, `${index}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      });
      const options = [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        CSV,
        "--outdir",
        folder,
      ];
      for (let start = 0; start < files.length; start += 100) {
        await run("soffice", [...options, ...files.slice(start, start + 100)], { maxBuffer: 1e8 });
      }
      const written = readdirSync(folder);
      return workbooks.map((_, index) =>
        sheets(index).map((sheet) => {
          const file = written.find((name) => name === `${index}-${sheet}.csv`);
          if (file === undefined) throw new Error(`LibreOffice wrote no sheet ${sheet}: ${written.join(", ")}`);
          return csv(readFileSync(join(folder, file), "utf8"));
        }),
      );
    }),
};

const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cmo-cost-prove-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** RFC 4180. */
function csv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
