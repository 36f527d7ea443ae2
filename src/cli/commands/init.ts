import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { starterFile } from "../../analysis/starter.ts";
import { STARTER_KINDS } from "../../analysis/template.ts";
import { ScenarioError } from "../../core/issue.ts";
import { kinds } from "../../engagements/kinds.ts";
import { jurisdictionNames, jurisdictionOf } from "../../figures/jurisdictions.ts";
import { problem } from "../../language/issues.ts";
import { languages, locales } from "../../language/languages.ts";
import { visible } from "../../render/visible.ts";
import { unknownKind } from "../../scenario/meant.ts";
import { unknownJurisdiction } from "../../scenario/schema/file.ts";
import { type Command, cliCommand, type FlagsOf, Option } from "../command.ts";
import { EXIT, type ExitCode, unusable, unusableFile, unusableFor } from "../exit.ts";
import { faultOf, type Io } from "../io.ts";

const FILE = "scenario.yaml";
const SCHEMA = "schema.json";
const INSTALLED = `node_modules/cmo-cost/${SCHEMA}`;

const define = (command: Command) =>
  command
    .argument("[file]", "the file to write, or - for standard output", FILE)
    .addOption(
      new Option("--kind <kinds>", `the options to start with: ${Object.keys(kinds).join(", ")}`).default(
        STARTER_KINDS.join(","),
      ),
    )
    .addOption(new Option("--locale <language>", "language of the comments").choices(locales).default("en"))
    .addOption(
      new Option(
        "--jurisdiction <place>",
        "where the hire works: its employer taxes, notice and extra pay; `cmo-cost figures` lists the places",
      ),
    )
    .addOption(
      new Option("--currency <code>", "currency code (ISO 4217)").default(
        undefined,
        "that of the jurisdiction; else USD, or EUR in Dutch",
      ),
    )
    .addOption(new Option("--start <month>", "the first month, e.g. 2027-01").default(undefined, "next January"))
    .addOption(
      new Option("--schema <path>", "the schema that an editor should use").default(
        undefined,
        "the one in this package",
      ),
    );

type Flags = FlagsOf<ReturnType<typeof define>>;

export const command = cliCommand({
  define,
  examples: [
    ["A file to start from", "cmo-cost init"],
    ["Two kinds only, in Dutch", "cmo-cost init --kind interim,fullTime --locale nl"],
    ["A hire in Germany", "cmo-cost init --kind fullTime --jurisdiction de"],
    ["Print it without creating a file", "cmo-cost init -"],
  ],
  values: { "--kind": () => Object.keys(kinds), "--jurisdiction": jurisdictionNames },
  async act([file], flags, io) {
    return init(file, flags, io);
  },
});

function init(file: string, flags: Flags, io: Io): ExitCode {
  if (file !== "-" && isThere(file)) throw unusable(file, (say) => say.isThere);
  const text = starter(file, flags, io);
  if (file === "-") {
    io.out(text);
    return EXIT.ok;
  }
  io.write(file, text);
  const say = languages[flags.locale].usage;
  io.err(`${say.created(visible(file))}\n${say.next(`${io.calledAs} compare ${shellWord(file)}`)}\n`);
  return EXIT.ok;
}

function starter(file: string, flags: Flags, io: Io): string {
  const { locale, schema = schemaFrom(file) } = flags;
  if (/[\r\n]/.test(schema)) throw unusable("--schema", (say) => say.oneLine);
  const kinds = kindsOf(flags.kind);
  const place = placeOf(flags.jurisdiction, kinds);
  const currency = flags.currency ?? place?.currency ?? languages[locale].currency;
  const start = flags.start ?? `${yearNow(io) + 1}-01`;
  try {
    return starterFile({ kinds, locale, currency, start, schema, ...(place ? { jurisdiction: place.name } : {}) });
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const [issue] = error.issues;
    if (issue === undefined) throw error;
    throw unusableFor(`--${issue.path.includes(".") ? "jurisdiction" : issue.path}`, issue);
  }
}

function kindsOf(list: string): string[] {
  const names = [...new Set(list.split(",").map((name) => name.trim()))];
  for (const name of names) if (!Object.hasOwn(kinds, name)) throw unusableFor("--kind", unknownKind(name));
  return names;
}

function placeOf(name: string | undefined, kindNames: readonly string[]) {
  if (name === undefined) return undefined;
  const place = jurisdictionOf(name);
  if (place === undefined)
    throw unusableFor("--jurisdiction", problem("unknown-jurisdiction", unknownJurisdiction(name)));
  if (!kindNames.some((kind) => "employerTaxes" in (kinds[kind]?.fields ?? {})))
    throw unusable("--jurisdiction", (say) => say.noHire(kindNames.join(",")));
  return { name, currency: place.currency };
}

/** A link that leads nowhere is there, too. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw unusableFile(file, faultOf(error), true);
  }
}

/** A schema that is there: that of the package installed above the file, else that of this program. */
function schemaFrom(file: string): string {
  const from = dirname(resolve(file === "-" ? FILE : file));
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, INSTALLED))) return seenFrom(from, join(folder, INSTALLED), folder);
    if (dirname(folder) === folder) break;
  }
  const roots = ["../..", "../../.."].map((up) => join(import.meta.dirname, up));
  const own = roots.find((root) => existsSync(join(root, SCHEMA)));
  return own === undefined ? `./${INSTALLED}` : seenFrom(from, join(own, SCHEMA), own);
}

/** A path from a folder, where it stays below the root of the package; else the whole path. */
function seenFrom(from: string, target: string, root: string): string {
  const inside = !relative(root, from).startsWith("..");
  const path = (inside ? relative(from, target) : target).replaceAll("\\", "/");
  return inside && !path.startsWith("..") ? `./${path}` : path;
}

const shellWord = (word: string): string =>
  /^[\w./@%+:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The clock is asked here and nowhere else; SOURCE_DATE_EPOCH stops it (https://reproducible-builds.org/specs/source-date-epoch/). */
function yearNow({ env }: Io): number {
  const stated = new Date(Number(env.SOURCE_DATE_EPOCH || Number.NaN) * 1000).getUTCFullYear();
  const year = Number.isNaN(stated) ? new Date().getUTCFullYear() : stated;
  return Math.min(2199, Math.max(1899, year));
}
