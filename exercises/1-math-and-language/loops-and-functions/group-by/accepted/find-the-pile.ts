function groupBy<Row, Column extends keyof Row>(rows: Row[], column: Column) {
	const groups: { key: Row[Column]; rows: Row[] }[] = [];
	rows.forEach((row) => {
		const group = groups.find(({ key }) => key === row[column]);
		if (group === undefined) groups.push({ key: row[column], rows: [row] });
		else group.rows.push(row);
	});
	return groups;
}
