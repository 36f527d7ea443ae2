/**
 * The output formats. One file and one line here make a format: its name, its file
 * extensions and its input follow, in `--format`, in `-o FILE` and in the law tests.
 */
import type { Inputs, Render, RenderOptions } from "./render.ts";

/** A format, and how to load it: only the format that is used costs start-up time. */
export type Format<Takes extends keyof Inputs = keyof Inputs> = {
  [T in Takes]: {
    /** Which of the three inputs its renderer reads. */
    readonly takes: T;
    /** The endings of file names that mean this format. */
    readonly extensions: readonly `.${string}`[];
    /** Loads its renderer, with colours only where the options allow any. */
    readonly load: (options: RenderOptions) => Promise<Render<Inputs[T]>>;
  };
}[Takes];

/** The register: every format by its name. */
export const formats = {
  table: { takes: "document", extensions: [".txt"], load: async (o) => (await import("./table.ts")).loadTable(o) },
  json: { takes: "finding", extensions: [".json"], load: async () => (await import("./json.ts")).renderJson },
  csv: { takes: "tidy", extensions: [".csv"], load: async () => (await import("./csv.ts")).renderCsv },
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
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a registered format. */
export type FormatName = keyof typeof formats;

/** Every format name, in the order of the register. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The word itself when it names a format, otherwise undefined. */
export function formatNamed(word: string): FormatName | undefined {
  return formatNames.find((name) => name === word);
}

/** The format that a file's name asks for by its extension, in any case; undefined when none does. */
export function formatOfFile(file: string): FormatName | undefined {
  const lower = file.toLowerCase();
  return formatNames.find((name) => formats[name].extensions.some((extension) => lower.endsWith(extension)));
}

/** Renders in a format, making only the input which that format takes. */
export function renderAs(
  name: FormatName,
  inputs: { readonly [T in keyof Inputs]: () => Inputs[T] },
  options: RenderOptions,
): Promise<string> {
  return run<keyof Inputs>(formats[name], inputs, options);
}

async function run<T extends keyof Inputs>(
  format: Format<T>,
  inputs: { readonly [K in keyof Inputs]: () => Inputs[K] },
  options: RenderOptions,
): Promise<string> {
  const render = await format.load(options);
  return render(inputs[format.takes](), options);
}
