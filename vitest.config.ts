import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // Threads start sooner than processes, and the tests share no global state.
    pool: "threads",
    maxWorkers: 2,
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 60_000,
  },
});
