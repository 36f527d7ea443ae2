/** The register of commands: a command is one file and one line here, loaded only when it is called. */
import type { CliCommand } from "./command.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

export const commands: Readonly<Record<string, Entry>> = {
  compare: {
    summary: "what each option costs, and which costs least",
    load: async () => (await import("./commands/compare.ts")).command,
  },
  schedule: {
    summary: "costs month by month, with cumulative totals",
    load: async () => (await import("./commands/schedule.ts")).command,
  },
  "break-even": {
    summary: "where two options cost the same: over time, or by any input",
    load: async () => (await import("./commands/break-even.ts")).command,
  },
  explain: {
    summary: "the formula behind every amount, its inputs and their sources",
    load: async () => (await import("./commands/explain.ts")).command,
  },
  sensitivity: {
    summary: "which inputs would change the answer, and at which value",
    load: async () => (await import("./commands/sensitivity.ts")).command,
  },
  check: {
    summary: "whether scenario files still give the results they state",
    load: async () => (await import("./commands/check.ts")).command,
  },
  diff: {
    summary: "what changed between two files, and which inputs caused it",
    load: async () => (await import("./commands/diff.ts")).command,
  },
  simulate: {
    summary: "how certain the answer is: a Monte Carlo simulation of the ranges",
    load: async () => (await import("./commands/simulate.ts")).command,
  },
  report: {
    summary: "one page for the board: answer, charts, drivers, sources and sliders",
    load: async () => (await import("./commands/report.ts")).command,
  },
  figures: {
    summary: "the built-in employer taxes, with source and date",
    load: async () => (await import("./commands/figures.ts")).command,
  },
  init: {
    summary: "create a scenario file to start from",
    load: async () => (await import("./commands/init.ts")).command,
  },
  schema: {
    summary: "the JSON Schema of a scenario file or of a result",
    load: async () => (await import("./commands/schema.ts")).command,
  },
};
