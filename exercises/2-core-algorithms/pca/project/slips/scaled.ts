// feedback: standard deviation
function project(rows: number[][], mean: number[], components: number[][]): number[][] {
	const points = rows.map((row) =>
		components.map((component) =>
			component.reduce((sum, weight, j) => sum + weight * (row[j]! - mean[j]!), 0)
		)
	);
	const spreads = components.map((_component, k) =>
		Math.sqrt(points.reduce((sum, point) => sum + point[k]! ** 2, 0) / points.length)
	);
	return points.map((point) => point.map((value, k) => value / (spreads[k]! || 1)));
}

/** Rows again, from their coordinates: what the components do not cover stays at the mean. */
function reconstruct(points: number[][], mean: number[], components: number[][]): number[][] {
	return points.map((point) =>
		mean.map((middle, j) => components.reduce((sum, component, k) => sum + point[k]! * component[j]!, middle))
	);
}
