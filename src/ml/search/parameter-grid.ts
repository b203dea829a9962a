/** The values of each parameter. */
export type ParamGrid = Readonly<Record<string, readonly unknown[]>>;

/** Parameters of one try. */
export type Candidate = Record<string, unknown>;

/**
 * All combinations of the values, parameters in the order of their names, the last one changing fastest. Of several
 * grids one after the other. scikit-learn's `ParameterGrid`. O(combinations · parameters).
 *
 * @throws RangeError when a parameter has no values
 * @example
 * parameterGrid({ C: [0.1, 1], penalty: ['l2', null] }); // four candidates
 */
export function parameterGrid(grids: ParamGrid | readonly ParamGrid[]): Candidate[] {
	return (isList(grids) ? grids : [grids]).flatMap((grid) =>
		Object.keys(grid)
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

function isList(grids: ParamGrid | readonly ParamGrid[]): grids is readonly ParamGrid[] {
	return Array.isArray(grids);
}
