function balancedWeights(labels: string[]): number[] {
	const rows: Record<string, number[]> = {};
	labels.forEach((label, row) => (rows[`_${label}`] ??= []).push(row));
	const classes = Object.values(rows);
	const weights = new Array<number>(labels.length);
	for (const members of classes) {
		for (const row of members) weights[row] = labels.length / classes.length / members.length;
	}
	return weights;
}
