/** A stable sort by class puts the rows into the order in which they are dealt. */
const stratifiedFolds = (labels: string[], k: number): number[] => {
	const rows = labels
		.map((label, row) => ({ row, rank: labels.indexOf(label) }))
		.sort((a, b) => a.rank - b.rank || a.row - b.row);
	return labels.map((_label, row) => rows.findIndex((one) => one.row === row) % k);
};
