/** A line on a terminal's standard error that says how far a long run is; nowhere else, and gone at the end. */
import { fstatSync, writeSync } from "node:fs";
import type { OnProgress } from "../analysis/finding.ts";

export interface Progress {
  readonly at: OnProgress;
  /** Clears the line; also before anything else is written. */
  clear(): void;
}

const FIRST_AFTER = 300;
const EVERY = 100;

/** Progress over steps, shown from a third of a second on. */
export function progress(say: (done: number, total: number) => string): Progress {
  if (!onTerminal()) return { at() {}, clear() {} };
  let next = Date.now() + FIRST_AFTER;
  let shown = false;
  return {
    at(done, total) {
      const now = Date.now();
      if (now < next) return;
      next = now + EVERY;
      shown = true;
      writeSync(2, `\r\u001b[K${say(done, total)}`);
    },
    clear() {
      if (shown) writeSync(2, "\r\u001b[K");
      shown = false;
    },
  };
}

function onTerminal(): boolean {
  try {
    // /dev/null is a character device too; asking the stream itself costs start-up time, so it comes second.
    return fstatSync(2).isCharacterDevice() && process.stderr.isTTY === true;
  } catch {
    return false;
  }
}
