// On a bowl each step is the same linear map: place − rate · (H · place − g).
function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	const twiceMean = (values: number[]) => (2 * values.reduce((sum, value) => sum + value, 0)) / values.length;
	const [xx, x] = [twiceMean(xs.map((value) => value * value)), twiceMean(xs)];
	const [xy, y] = [twiceMean(xs.map((value, i) => value * ys[i]!)), twiceMean(ys)];
	const path = Array.from({ length: steps + 1 }, () => [0, 0]);
	for (let k = 1; k < path.length; k++) {
		const [a, b] = path[k - 1] as [number, number];
		path[k] = [a - learningRate * (xx * a + x * b - xy), b - learningRate * (x * a + 2 * b - y)];
	}
	return path;
}
