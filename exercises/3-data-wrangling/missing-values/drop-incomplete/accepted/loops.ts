function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept: Row[] = [];
	let dropped = 0;
	next: for (const row of rows) {
		for (const column of columns) {
			if (row[column] === null) {
				dropped++;
				continue next;
			}
		}
		kept.push(row);
	}
	return { kept, dropped };
}
