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
  "break-even": {
    summary: "where two options cost the same: over time, or along any number",
    load: async () => (await import("./commands/break-even.ts")).command,
  },
  explain: {
    summary: "the formula behind a line, its numbers, and where they come from",
    load: async () => (await import("./commands/explain.ts")).command,
  },
  sensitivity: {
    summary: "which numbers would change the choice, and at which value",
    load: async () => (await import("./commands/sensitivity.ts")).command,
  },
  check: {
    summary: "whether files still say what they expect of themselves",
    load: async () => (await import("./commands/check.ts")).command,
  },
  diff: {
    summary: "what changed between two files, and which input did it",
    load: async () => (await import("./commands/diff.ts")).command,
  },
  simulate: {
    summary: "how sure the choice is: seeded draws of every range",
    load: async () => (await import("./commands/simulate.ts")).command,
  },
  report: {
    summary: "one page for the board: answer, pictures, reasons, sources, and sliders",
    load: async () => (await import("./commands/report.ts")).command,
  },
  figures: {
    summary: "the employer taxes that are shipped, with source and date",
    load: async () => (await import("./commands/figures.ts")).command,
  },
  init: {
    summary: "write a scenario file to begin with",
    load: async () => (await import("./commands/init.ts")).command,
  },
  schema: {
    summary: "the JSON Schema of a scenario file or of a result",
    load: async () => (await import("./commands/schema.ts")).command,
  },
};
