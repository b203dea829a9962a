// feedback: other columns
function dropIncomplete<Row>(rows: Row[], _columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept = rows.filter((row) => Object.values(row as object).every((value) => value !== null));
	return { kept, dropped: rows.length - kept.length };
}
