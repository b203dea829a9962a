/** The rows in which none of the columns is missing, and the number of the others. */
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	// Compared with null and not just `row[column]`: an age of 0 is an age.
	const kept = rows.filter((row) => columns.every((column) => row[column] !== null));
	return { kept, dropped: rows.length - kept.length };
}

dropIncomplete(
	[
		{ name: 'Ada', age: 30, cabin: null },
		{ name: 'Bo', age: null, cabin: 'C22' },
		{ name: 'Cy', age: 0, cabin: null }
	],
	['age']
);
