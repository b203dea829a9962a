import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { threadCache } from '../support/thread-cache.ts';

/** Tests that call single functions come first: they take a tenth of the time, and most changes fail there. */
class DirectTestsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isWhole = ({ moduleId }: TestSpecification) =>
			Number(readFileSync(moduleId, 'utf8').includes('gradeSource'));
		return files.toSorted((a, b) => isWhole(a) - isWhole(b));
	}
}

/** The tests of the grading core alone, for Stryker, which runs them once for each change of it. */
export default defineConfig({
	test: {
		include: ['tests/unit/grading/**/*.test.ts', 'tests/unit/cli/submissions/{find,junit,print}.test.ts'],
		env: threadCache,
		sequence: { sequencer: DirectTestsFirst }
	}
});
