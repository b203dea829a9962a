import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

/** Longer than this, a file is rarely one thing. Exceptions are listed with their reason, and only get fewer. */
const limit = 300;
const exceptions: Record<string, string> = {
	'src/datasets/row-types.ts': 'generated from datasets/*/dataset.yaml'
};

it('source files are short enough to be one thing', () => {
	const long = readSourceFiles('src').filter(({ path, lines }) => lines > limit && !exceptions[path]);
	expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});
