/** What a notebook's code asks for. */
import { dataSetNames } from '#datasets/names.ts';
import { requestOf } from '#protocol/modules.ts';
import type { RewrittenCell } from '../ipynb/imports.ts';

type Code = Pick<RewrittenCell, 'source' | 'modules'>;

/** Libraries by name, with the request that gives them; those that `load` needs for what it is asked for, too. */
export function findModules(cells: readonly Code[]): Record<string, string> {
	const names = new Map<string, Set<string> | undefined>();
	for (const { modules } of cells) {
		for (const { name, names: taken } of modules) {
			const known = names.has(name) ? names.get(name) : new Set<string>();
			names.set(name, known && taken ? new Set([...known, ...taken]) : undefined);
		}
	}
	const asks = (word: string) => cells.some(({ source }) => new RegExp(`['"]${word}['"]`).test(source));
	if (names.has('stagecoach/data')) {
		if (asks('frame')) names.set('danfojs', undefined);
		if (asks('tensors')) names.set('@tensorflow/tfjs', undefined);
	}
	return Object.fromEntries(
		[...names].map(([name, taken]) => [name, requestOf(name, taken && [...taken].filter(isValue))])
	);
}

/** `default` is what a module without one is asked for by mistake. */
const isValue = (name: string) => name !== 'default';

/** Those whose names stand in the code as a text: `load('titanic')`. */
export function findDataSets(cells: readonly Code[]): string[] {
	const code = cells.map(({ source }) => source).join('\n');
	if (!cells.some(({ modules }) => modules.some(({ name }) => name === 'stagecoach/data'))) return [];
	return dataSetNames.filter((name) => new RegExp(`['"\`]${name}['"\`]`).test(code));
}
