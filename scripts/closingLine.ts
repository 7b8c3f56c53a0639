import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line, "N passed, N failed, N skipped", printed last whatever else reports. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        tests += 1;
        const state = test.result().state;
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
      if (tests === 0 || module.errors().length > 0) failed += 1; // a file that failed while loading ran nothing
    }
    process.on("exit", () => console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`));
  }
}
