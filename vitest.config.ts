import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const LAWS = ["test/laws/**/*.test.ts", "test/**/*laws.test.ts"];
/** Examples with properties or sweeps among them, which are tried in earnest with the laws. */
const PROPERTIES = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && /"fast-check"|support\/thorough/.test(readFileSync(file, "utf8")));
const BROWSER = ["test/**/*.browser.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    // Processes, since commands are tried in folders of their own; their modules are loaded once, for tests share no state.
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    // Only what hangs ends so: a machine with others at work takes ten times as long, and that is no fault of a test.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    globalSetup: ["test/support/seed.ts"],
    setupFiles: ["test/support/as-built.ts"],
    // What is transformed once is read again by the next run.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: "examples",
          include: ["test/**/*.test.ts"],
          exclude: [...LAWS, ...BROWSER],
          setupFiles: ["test/support/few-runs.ts"],
        },
      },
      {
        extends: true,
        test: { name: "laws", include: [...LAWS, ...PROPERTIES], setupFiles: ["test/support/many-runs.ts"] },
      },
      { extends: true, test: { name: "browser", include: BROWSER, setupFiles: ["test/support/many-runs.ts"] } },
    ],
  },
});
