import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    maxWorkers: 2,
    isolate: false,
    setupFiles: ["test/fastCheckSeed.ts"],
    testTimeout: 60_000,
    reporters: ["default", "./scripts/closingLine.ts"],
  },
});
