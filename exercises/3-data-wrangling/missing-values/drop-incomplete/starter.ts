/** The rows in which none of the columns is missing, and the number of the others. */
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	// TODO: keep a row only if each of the columns is there.
	return { kept: [], dropped: 0 };
}

dropIncomplete(
	[
		{ name: 'Ada', age: 30, cabin: null },
		{ name: 'Bo', age: null, cabin: 'C22' },
		{ name: 'Cy', age: 0, cabin: null }
	],
	['age']
);
