// feedback: counts gaps
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept = rows.filter((row) => columns.every((column) => row[column] !== null));
	const gaps = rows.flatMap((row) => columns.filter((column) => row[column] === null));
	return { kept, dropped: gaps.length };
}
