import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run with the line `12 passed, 0 failed`, after the names of what was skipped. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const skippedSuites = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        if (state === 'skipped')
          skippedSuites.add(test.parent.type === 'suite' ? test.parent.fullName : test.fullName);
      }
      // A failing import or hook is a failure too.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    const skipped = count.skipped + count.pending;
    if (skipped > 0) process.stdout.write(`${skipped} skipped:\n`);
    for (const name of skippedSuites) process.stdout.write(`  ${name}\n`);
    process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
  }
}
