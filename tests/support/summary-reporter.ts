import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Names tests that passed only when tried again, and ends the run with one line that any tool can read: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		const tests = modules.flatMap((module): TestCase[] => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		const broken = modules.filter(
			(module) => module.state() === 'failed' && module.errors().length > 0
		).length;
		const failed = count('failed') + broken + errors.length;
		const skipped = count('skipped');
		// Of a browser test: something is not waited for, in the test or in the page.
		const unsteady = tests.filter((test) => test.diagnostic()?.flaky);
		// After the other reporters, which print when this event has passed.
		setImmediate(() => {
			for (const test of unsteady) {
				console.log(`\nUnsteady, to be mended: ${test.fullName} passed only when tried again.`);
				for (const { message, stacks } of test.result().errors ?? []) {
					const places = stacks?.map(({ file, line }) => `${relative('.', file)}:${line}`) ?? [];
					console.log(`  ${message}\n  ${places.join(', ')}`);
				}
			}
			console.log(`\n${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
		});
	}
}
