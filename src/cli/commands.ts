/** The register of commands: a command is one file and one line here, loaded only when it is called. */
import type { CliCommand } from "./command.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

export const commands: Readonly<Record<string, Entry>> = {
  compare: {
    summary: "what each option costs, and which is cheapest",
    load: async () => (await import("./commands/compare.ts")).command,
  },
  schedule: {
    summary: "the same month by month, with running totals",
    load: async () => (await import("./commands/schedule.ts")).command,
  },
  check: {
    summary: "whether files still say what they expect of themselves",
    load: async () => (await import("./commands/check.ts")).command,
  },
  diff: {
    summary: "what changed between two files, and which input did it",
    load: async () => (await import("./commands/diff.ts")).command,
  },
};
