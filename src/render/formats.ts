/**
 * The output formats. One file and one line here make a format: its name, its file
 * extensions and its input follow, in `--format`, in `-o FILE` and in the law tests.
 */
import type { Inputs, Output, Render, RenderOptions } from "./render.ts";

/** A format, and how to load it: only the format that is used costs start-up time. */
export type Format<Takes extends keyof Inputs = keyof Inputs> = {
  [T in Takes]: {
    /** Which of the inputs its renderer reads; a command offers the formats whose input it can make. */
    readonly takes: T;
    /** The endings of file names that mean this format. */
    readonly extensions: readonly `.${string}`[];
    /** Loads its renderer, with colours only where the options allow any. */
    readonly load: (options: RenderOptions) => Promise<Render<Inputs[T], Output | Promise<Output>>>;
  };
}[Takes];

/** The register: every format by its name. */
export const formats = {
  table: {
    takes: "document",
    extensions: [".txt"],
    load: async (o) => (await import("./terminal/table.ts")).loadTable(o),
  },
  json: { takes: "finding", extensions: [".json"], load: async () => (await import("./json.ts")).renderJson },
  csv: { takes: "tidy", extensions: [".csv"], load: async () => (await import("./csv.ts")).renderCsv },
  tsv: { takes: "tidy", extensions: [".tsv"], load: async () => (await import("./tsv.ts")).renderTsv },
  ndjson: {
    takes: "tidy",
    extensions: [".ndjson", ".jsonl"],
    load: async () => (await import("./ndjson.ts")).renderNdjson,
  },
  markdown: {
    takes: "document",
    extensions: [".md", ".markdown"],
    load: async () => (await import("./markdown.ts")).renderMarkdown,
  },
  xlsx: {
    takes: "workbook",
    extensions: [".xlsx"],
    load: async () => (await import("./xlsx/xlsx.ts")).renderXlsx,
  },
  html: {
    takes: "page",
    extensions: [".html", ".htm"],
    load: async () => (await import("./report.ts")).renderReport,
  },
  junit: { takes: "checks", extensions: [".xml"], load: async () => (await import("./junit.ts")).renderJunit },
  github: { takes: "checks", extensions: [], load: async () => (await import("./github.ts")).renderGithub },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a registered format. */
export type FormatName = keyof typeof formats;

/** Every format name, in the order of the register. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** What every command with a finding makes. */
export const USUAL: readonly (keyof Inputs)[] = ["document", "tidy", "finding"];

/** The formats that a command offers when it makes these inputs, in the order of the register. */
export function formatsFrom(inputs: readonly (keyof Inputs)[] = USUAL): readonly FormatName[] {
  return formatNames.filter((name) => inputs.includes(formats[name].takes));
}

/** The word itself when it names a format, otherwise undefined. */
export function formatNamed(word: string): FormatName | undefined {
  return formatNames.find((name) => name === word);
}

/** The format that a file's name asks for by its extension, in any case; undefined when none does. */
export function formatOfFile(file: string): FormatName | undefined {
  const lower = file.toLowerCase();
  return formatNames.find((name) => formats[name].extensions.some((extension) => lower.endsWith(extension)));
}

/** How each input is made, when it is asked for; those that a command cannot make are left out. */
export type Makers = { readonly [T in keyof Inputs]?: () => Inputs[T] | Promise<Inputs[T]> };

/** Renders in a format, making only the input which that format takes. @throws TypeError where `inputs` cannot make it. */
export function renderAs(name: FormatName, inputs: Makers, options: RenderOptions): Promise<Output> {
  return run<keyof Inputs>(formats[name], inputs, options);
}

async function run<T extends keyof Inputs>(format: Format<T>, inputs: Makers, options: RenderOptions): Promise<Output> {
  const make: (() => Inputs[T] | Promise<Inputs[T]>) | undefined = inputs[format.takes];
  if (make === undefined) throw new TypeError(`nothing makes the ${format.takes} of this format`);
  const render = await format.load(options);
  return render(await make(), options);
}
