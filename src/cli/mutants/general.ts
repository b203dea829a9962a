/** Changes that make sense in any program: operators, conditions, texts, blocks. Stryker knows them. */
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Edit } from '#transpile/edits.ts';

const nothing = () => undefined;

/** Stryker's parts ask for a logger; there is nothing to say. */
const silent = {
	...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
	...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
	...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false }
};

const instrumenter = new Instrumenter(silent);

/** Stryker makes one program with all changes and switches between them; here only its list of changes is of use. */
export async function findGeneralChanges(source: string): Promise<Edit[]> {
	const file = { name: 'solution.ts', mutate: true, content: source };
	const { mutants } = await instrumenter.instrument([file], {
		...{ plugins: null, excludedMutations: [], ignorers: [], noHeader: true }
	});
	const offset = offsetsOf(source);
	return mutants.map(({ location: { start, end }, replacement }) => ({
		...{ start: offset(start), end: offset(end), text: replacement }
	}));
}

/** Lines and columns count from 0. */
function offsetsOf(source: string): (position: { line: number; column: number }) => number {
	const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return ({ line, column }) => starts[line]! + column;
}
