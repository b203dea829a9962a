function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	let kept = [...rows];
	for (const column of columns) kept = kept.filter((row) => row[column] !== null);
	return { kept, dropped: rows.length - kept.length };
}
