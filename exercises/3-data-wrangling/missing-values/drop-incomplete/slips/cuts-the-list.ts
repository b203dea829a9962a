// feedback: changed
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	let dropped = 0;
	for (let i = rows.length - 1; i >= 0; i--) {
		if (columns.every((column) => rows[i]![column] !== null)) continue;
		rows.splice(i, 1);
		dropped++;
	}
	return { kept: rows, dropped };
}
