// feedback: from group to group
function meanBy(rows: any[], column: string, value: string) {
	let sum = 0;
	let count = 0;
	return Array.from(
		Map.groupBy(rows, (row) => row[column]),
		([key, pile]) => {
			for (const row of pile) {
				if (row[value] === null) continue;
				sum += row[value];
				count++;
			}
			return { key, count, mean: count === 0 ? null : sum / count };
		}
	);
}
