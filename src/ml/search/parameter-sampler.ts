import { isRecord } from '#base/is-record.ts';
import type { RandomState } from '#base/random.ts';
import { describe } from '../describe.ts';
import { drawDifferent } from '../draw-different.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import type { Distribution } from './distributions.ts';
import { type Candidate, type ParamGrid, parameterGrid } from './parameter-grid.ts';

/** For each parameter a list of values, or something to draw from. */
export type ParamDistributions = Readonly<Record<string, readonly unknown[] | Distribution>>;

/**
 * Candidates drawn at random. From lists only, none is drawn twice, and there are no more than combinations.
 * scikit-learn's `ParameterSampler`: the same draws for the same seed. O(nIter · parameters), and O(combinations ·
 * parameters) where all are lists.
 *
 * @throws RangeError when a list of values is empty
 * @example
 * parameterSampler({ C: loguniform(1e-3, 1e2), penalty: ['l2', null] }, 10, 0);
 */
export function parameterSampler(
	distributions: ParamDistributions,
	nIter: number,
	randomState: number | null = null
): Candidate[] {
	requireSize(nIter, 'nIter', { least: 1, most: 10000 });
	requireDistributions(distributions);
	const random = seeded(randomState);
	if (areLists(distributions)) {
		const grid = parameterGrid(distributions);
		return drawDifferent(grid.length, Math.min(nIter, grid.length), random).map((i) => grid[i]!);
	}
	const names = Object.keys(distributions).sort();
	return Array.from({ length: nIter }, () =>
		Object.fromEntries(names.map((name) => [name, draw(distributions[name]!, random)]))
	);
}

function draw(values: readonly unknown[] | Distribution, random: RandomState): unknown {
	return 'rvs' in values ? values.rvs(random) : values[random.integer(values.length - 1)];
}

function areLists(distributions: ParamDistributions): distributions is ParamGrid {
	return Object.values(distributions).every((values) => Array.isArray(values));
}

function requireDistributions(given: unknown): void {
	if (!isRecord(given))
		throw new TypeError(`Distributions are an object, { C: loguniform(0.1, 10) }, got ${describe(given)}.`);
	for (const [name, values] of Object.entries(given)) {
		const isFull = Array.isArray(values) ? values.length > 0 : typeof Object(values).rvs === 'function';
		if (!isFull)
			throw new RangeError(
				`The parameter ${name} needs a list of values or a distribution, got ${describe(values)}.`
			);
	}
}
