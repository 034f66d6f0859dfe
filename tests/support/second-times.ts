/** Tells at the end of a run which tests needed a second time, and what was wrong the first: a race to mend. */
import type { Reporter, TestCase } from 'vitest/node';

/** A reporter beside the usual one, which names such a test only when it is slow as well. */
export class SecondTimes implements Reporter {
  private readonly tests: TestCase[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.tests.push(test);
  }

  onTestRunEnd(): void {
    if (this.tests.length === 0) return;
    console.log(`\n${this.tests.length} of the tests passed at the second time only:`);
    for (const test of this.tests) {
      const [first] = test.result().errors ?? [];
      console.log(
        `- ${test.module.relativeModuleId} > ${test.fullName}\n  ${first?.message ?? ''}`,
      );
    }
  }
}
