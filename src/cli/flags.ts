/** The flags that commands share, and what they come to. */
import { problem } from "../language/issues.ts";
import { languages, locales } from "../language/languages.ts";
import { BASES } from "../pricing/winner.ts";
import { spreadsheetOf } from "../render/csv.ts";
import { type FormatName, formatNamed, formatOfFile, formats, formatsFrom } from "../render/formats.ts";
import type { ColorLevel, RenderOptions } from "../render/render.ts";
import { type AnyFlags, type Command, type FlagsOf, Option } from "./command.ts";
import { Unusable, unusable, unusableFor } from "./exit.ts";
import type { Io } from "./io.ts";

/** What the paths may be that a command over scenario files takes. */
export const PATHS = "scenario files, folders or globs, or - for standard input";

/** What the shared flags come to. */
export type SharedFlags = FlagsOf<ReturnType<typeof shared<[]>>>;

/** Adds the flags that change what a file says. */
export function changing<Args extends unknown[]>(command: Command<Args>) {
  const set = new Option("-s, --set <address=value>", "override a value of the file; repeatable")
    .argParser((value: string, all: string[]) => {
      if (!value.includes("=")) throw unusableFor(`--set ${value}`, problem("bad-flag", { as: "form" }));
      return [...all, value];
    })
    .default([], "none");
  return command.addOption(set).addOption(new Option("--case <id>", "use one of the cases in the file"));
}

/** Adds the flags that commands share which answer with a page over a scenario, with the formats that the command can print. */
export function shared<Args extends unknown[]>(
  command: Command<Args>,
  offered: readonly FormatName[] = formatsFrom(),
  usual: FormatName = "table",
) {
  const sources = new Option("--sources", "tables and Markdown: list every source and built-in figure");
  return printing(changing(command).addOption(sources), offered, usual);
}

/** The flag that says which cost the answer goes by. */
export const byBasis = (said: string) => new Option("--by <basis>", said).choices(BASES).default("total");

/** Reads what a flag says in two different words with a comma between them. */
export function twoWords(flag: string, example: string): (text: string) => readonly [string, string] {
  return (text) => {
    const [first = "", second = "", ...more] = text.split(",").map((word) => word.trim());
    if (first === "" || second === "" || first === second || more.length > 0)
      throw unusable(`${flag} ${text}`, (say) => say.twoWords(example));
    return [first, second];
  };
}

/** Adds the flags of any output: format, file, language and colour; help lists those that a format of the command honours. */
export function printing<Args extends unknown[], Flags extends AnyFlags>(
  command: Command<Args, Flags>,
  offered: readonly FormatName[] = formatsFrom(),
  usual: FormatName = "table",
) {
  const listed = <O extends { hideHelp(hide: boolean): O }>(option: O, format: FormatName): O =>
    option.hideHelp(!offered.includes(format));
  const program = "csv that a spreadsheet opens directly; with --locale nl: semicolons, decimal commas";
  return command
    .addOption(new Option("-f, --format <format>", `output format (default: ${usual})`).choices([...offered]))
    .addOption(new Option("-o, --output <file>", "write to a file; the format follows its extension"))
    .addOption(
      new Option("--locale <language>", "language of tables, Markdown and errors").choices(locales).default("en"),
    )
    .addOption(listed(new Option("--for <program>", program).choices(["excel"]), "csv"))
    .addOption(
      listed(
        new Option("--color <when>", "color in the terminal").choices(["auto", "always", "never"]).default("auto"),
        "table",
      ),
    );
}

/** The format: as named, else by the ending of the output file, else the usual one. @throws Unusable for an unknown ending. */
export function formatFor(
  flags: Pick<SharedFlags, "format" | "output" | "for">,
  offered: readonly FormatName[] = formatsFrom(),
  usual: FormatName = "table",
): FormatName {
  const format = formatAsked(flags, offered, usual);
  if (flags.for !== undefined && format !== "csv") {
    throw new Unusable((say) => say.notInThisFormat(`--for ${flags.for}`, format, offered.includes("csv")));
  }
  return format;
}

function formatAsked(
  { format, output }: Pick<SharedFlags, "format" | "output">,
  offered: readonly FormatName[],
  usual: FormatName,
): FormatName {
  const named = format === undefined ? undefined : formatNamed(format);
  if (named !== undefined) return named;
  if (output === undefined || output === "-") return usual;
  const byEnding = formatOfFile(output);
  if (byEnding !== undefined && offered.includes(byEnding)) return byEnding;
  const endings = offered.flatMap((name) => formats[name].extensions).join(" ");
  throw unusable(output, (say) => say.unknownEnding(endings));
}

/** Width, colour and character set of where the output goes. */
export function renderOptions(
  { color, output, locale, for: program }: Pick<SharedFlags, "color" | "output" | "locale" | "for">,
  io: Io,
): RenderOptions {
  const { env } = io;
  const columns = output === undefined || output === "-" ? io.columns() : undefined;
  const given = /^[1-9]\d*$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : PIPE_WIDTH;
  return {
    width: Math.min(columns ?? given, MOST_WIDTH),
    color: colorLevel(color, columns !== undefined, env),
    ...(program === undefined ? {} : { spreadsheet: spreadsheetOf(languages[locale].numbers.point) }),
    ascii: NOT_UTF8.test(env.LC_ALL || env.LC_CTYPE || env.LANG || ""),
  };
}

/** A locale without a character set is of UTF-8 on most systems of today. */
const NOT_UTF8 = /^(?:C|POSIX)$|\.(?!utf-?8)/i;

/** A file or pipe has no width of its own; lines of this length still read well. */
const PIPE_WIDTH = 120;
/** No terminal is wider; a number beyond it is a mistake. */
const MOST_WIDTH = 1000;

function colorLevel(color: SharedFlags["color"], terminal: boolean, env: Io["env"]): ColorLevel {
  const most = coloursOf(env);
  if (color !== "auto") return color === "always" ? most : 0;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && /^[123]$/.test(forced)) return Number(forced) as ColorLevel;
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : most;
  return terminal && env.TERM !== "dumb" ? most : 0;
}

/** Sixteen colours are too few to tell nine options apart; how many more a terminal has stands in its variables. */
function coloursOf({ COLORTERM = "", TERM = "" }: Io["env"]): ColorLevel {
  if (/^(?:truecolor|24bit)$/.test(COLORTERM)) return 3;
  return /256color|kitty|ghostty|alacritty/.test(TERM) ? 2 : 1;
}
