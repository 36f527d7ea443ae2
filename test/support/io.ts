import { readFileSync } from "node:fs";
import { Unusable } from "../../src/cli/exit.ts";
import type { Io } from "../../src/cli/io.ts";

/** An io in memory: files given here come before those of the disk; what is written is kept. */
export interface FakeIo extends Io {
  readonly stdout: string;
  readonly stderr: string;
  readonly written: ReadonlyMap<string, string>;
}

export function fakeIo(
  given: {
    readonly files?: Readonly<Record<string, string>>;
    readonly columns?: number;
    readonly env?: Io["env"];
  } = {},
): FakeIo {
  const texts = { out: "", err: "" };
  const written = new Map<string, string>();
  return {
    get stdout() {
      return texts.out;
    },
    get stderr() {
      return texts.err;
    },
    written,
    read(path) {
      const text = given.files?.[path];
      if (text !== undefined) return new TextEncoder().encode(text);
      try {
        return readFileSync(path);
      } catch {
        throw new Unusable(`${path}: there is no such file`);
      }
    },
    out(text) {
      texts.out += text;
    },
    err(text) {
      texts.err += text;
    },
    write(path, text) {
      written.set(path, text);
    },
    keep(path, text) {
      written.set(path, text);
    },
    // What `npm run build` left there: tests of what it holds build it anew.
    asset: (name) => readFileSync(`dist/${name}`, "utf8"),
    env: { ...(given.columns === undefined ? {} : { COLUMNS: String(given.columns) }), ...given.env },
    columns: () => undefined,
  };
}
