// feedback: belongs to row
function stratifiedFolds(labels: string[], k: number): number[] {
	const order = [...new Set(labels)].flatMap((label) =>
		labels.flatMap((one, row) => (one === label ? [row] : []))
	);
	return order.map((row) => row % k);
}
