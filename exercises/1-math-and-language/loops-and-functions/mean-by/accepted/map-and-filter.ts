const meanBy = (rows: any[], column: string, value: string) => {
	const keys = rows.map((row) => row[column]).filter((key, i, all) => all.indexOf(key) === i);
	return keys.map((key) => {
		const known: number[] = rows
			.filter((row) => row[column] === key)
			.map((row) => row[value])
			.filter((number) => number !== null);
		const sum = known.reduce((total, number) => total + number, 0);
		return { key, count: known.length, mean: known.length > 0 ? sum / known.length : null };
	});
};
