const _dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** (x − mean) · v is x · v − mean · v: the second part is the same for all rows. */
const project = (rows: number[][], mean: number[], components: number[][]) => {
	const offsets = components.map((component) => _dot(component, mean));
	return rows.map((row) => components.map((component, k) => _dot(component, row) - offsets[k]!));
};

const reconstruct = (points: number[][], mean: number[], components: number[][]) => {
	const columns = mean.map((_middle, j) => components.map((component) => component[j]!));
	return points.map((point) => columns.map((column, j) => mean[j]! + _dot(point, column)));
};
