import { readFileSync } from "node:fs";
import { unusableFile } from "../../src/cli/exit.ts";
import type { Io } from "../../src/cli/io.ts";
import type { Output } from "../../src/render/render.ts";

/** An io in memory: files given here come before those of the disk; what is written is kept. */
export interface FakeIo extends Io {
  readonly stdout: string;
  readonly stderr: string;
  readonly written: ReadonlyMap<string, Output>;
  /** What went to standard output as bytes. */
  readonly bytes: readonly Uint8Array[];
}

export function fakeIo(
  given: {
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly columns?: number;
    readonly env?: Io["env"];
    /** Whether standard output is a terminal of these columns. */
    readonly terminal?: number;
  } = {},
): FakeIo {
  const texts = { out: "", err: "" };
  const written = new Map<string, Output>();
  const bytes: Uint8Array[] = [];
  return {
    get stdout() {
      return texts.out;
    },
    get stderr() {
      return texts.err;
    },
    written,
    bytes,
    read(path) {
      const content = Object.hasOwn(given.files ?? {}, path) ? given.files?.[path] : undefined;
      if (content !== undefined) return typeof content === "string" ? new TextEncoder().encode(content) : content;
      try {
        return readFileSync(path);
      } catch {
        throw unusableFile(path, "missing");
      }
    },
    out(output) {
      if (typeof output === "string") texts.out += output;
      else bytes.push(output);
    },
    err(text) {
      texts.err += text;
    },
    write(path, output) {
      written.set(path, output);
    },
    keep(path, text) {
      written.set(path, text);
    },
    calledAs: "cmo-cost",
    // What `npm run build` left there: tests of what it holds build it anew.
    asset: (name) => readFileSync(`dist/${name}`, "utf8"),
    env: { ...(given.columns === undefined ? {} : { COLUMNS: String(given.columns) }), ...given.env },
    columns: () => given.terminal,
  };
}
