import { isRecord } from '#base/is-record.ts';
import { describe } from '../describe.ts';

/** The values of each parameter. */
export type ParamGrid = Readonly<Record<string, readonly unknown[]>>;

/** Parameters of one try. */
export type Candidate = Record<string, unknown>;

/**
 * All combinations of the values, parameters in the order of their names, the last one changing fastest. Of several
 * grids one after the other. scikit-learn's `ParameterGrid`. O(combinations · parameters).
 *
 * @throws RangeError when a parameter has no values
 * @throws TypeError when a grid is no object
 * @example
 * parameterGrid({ C: [0.1, 1], penalty: ['l2', null] }); // four candidates
 */
export function parameterGrid(grids: ParamGrid | readonly ParamGrid[]): Candidate[] {
	const list: readonly unknown[] = isList(grids) ? grids : [grids];
	if (list.length === 0) requireGrid(grids);
	return (list as readonly ParamGrid[]).flatMap((grid) =>
		Object.keys(requireGrid(grid))
			.sort()
			.reduce<Candidate[]>(
				(candidates, name) =>
					candidates.flatMap((candidate) =>
						valuesOf(grid, name).map((value) => ({ ...candidate, [name]: value }))
					),
				[{}]
			)
	);
}

function valuesOf(grid: ParamGrid, name: string): readonly unknown[] {
	const values = grid[name];
	if (Array.isArray(values) && values.length > 0) return values as unknown[];
	throw new RangeError(`The parameter ${name} needs a list of values: { ${name}: [1, 10] }.`);
}

function requireGrid(grid: unknown): object {
	if (isRecord(grid)) return grid;
	throw new TypeError(`A grid is an object with lists of values, { C: [1, 10] }, got ${describe(grid)}.`);
}

function isList(grids: ParamGrid | readonly ParamGrid[]): grids is readonly ParamGrid[] {
	return Array.isArray(grids);
}
