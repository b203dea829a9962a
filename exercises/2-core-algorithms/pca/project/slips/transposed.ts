// feedback: transposed
function project(rows: number[][], mean: number[], components: number[][]): number[][] {
	return components.map((component) =>
		rows.map((row) => component.reduce((sum, weight, j) => sum + weight * (row[j]! - mean[j]!), 0))
	);
}

/** Rows again, from their coordinates: what the components do not cover stays at the mean. */
function reconstruct(points: number[][], mean: number[], components: number[][]): number[][] {
	return points.map((point) =>
		mean.map((middle, j) => components.reduce((sum, component, k) => sum + point[k]! * component[j]!, middle))
	);
}
