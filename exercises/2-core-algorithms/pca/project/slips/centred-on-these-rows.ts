// feedback: mean of these rows
function project(rows: number[][], mean: number[], components: number[][]): number[][] {
	const own = mean.map((_middle, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
	return rows.map((row) =>
		components.map((component) => component.reduce((sum, weight, j) => sum + weight * (row[j]! - own[j]!), 0))
	);
}

/** Rows again, from their coordinates: what the components do not cover stays at the mean. */
function reconstruct(points: number[][], mean: number[], components: number[][]): number[][] {
	return points.map((point) =>
		mean.map((middle, j) => components.reduce((sum, component, k) => sum + point[k]! * component[j]!, middle))
	);
}
