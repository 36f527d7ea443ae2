import { defineConfig } from "vitest/config";

const LAWS = ["test/laws/**/*.test.ts", "test/**/*laws.test.ts"];
const BROWSER = ["test/**/*.browser.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    // Processes, since commands are tried in folders of their own; their modules are loaded once, for tests share no state.
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    globalSetup: ["test/support/seed.ts"],
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
      { extends: true, test: { name: "laws", include: LAWS, setupFiles: ["test/support/many-runs.ts"] } },
      { extends: true, test: { name: "browser", include: BROWSER, setupFiles: ["test/support/many-runs.ts"] } },
    ],
  },
});
