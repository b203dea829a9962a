/** The sum of the squared distances of all rows to their nearest centre. */
function inertia(rows: number[][], centers: number[][]): number {
	// TODO: the smallest squared distance of each row, added up.
	return NaN;
}

inertia(
	[
		[0, 0],
		[3, 1],
		[5, 5]
	],
	[
		[0, 1],
		[4, 2]
	]
);
