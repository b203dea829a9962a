// feedback: only at the first
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const first = columns[0];
	const kept = rows.filter((row) => first === undefined || row[first] !== null);
	return { kept, dropped: rows.length - kept.length };
}
