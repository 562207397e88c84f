import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run with the plain line `12 passed, 0 failed`; what was skipped is told on a line before. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // What fails outside of a test, as an import or a hook does, is a failure too.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    const skipped = count.skipped + count.pending;
    if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
    process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
  }
}
