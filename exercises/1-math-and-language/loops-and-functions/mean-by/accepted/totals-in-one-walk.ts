// No piles at all: for each key a sum and a count, carried along.
function meanBy<Row, Column extends keyof Row>(rows: Row[], column: Column, value: keyof Row) {
	const totals = new Map<Row[Column], { sum: number; count: number }>();
	for (const row of rows) {
		const total = totals.get(row[column]) ?? { sum: 0, count: 0 };
		totals.set(row[column], total);
		const number = row[value];
		if (number === null) continue;
		total.sum += Number(number);
		total.count += 1;
	}
	return [...totals].map(([key, { sum, count }]) => ({ key, count, mean: count ? sum / count : null }));
}
