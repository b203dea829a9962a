// feedback: Only whole windows
function runningMean(values: number[], size: number): number[] {
	return values.map((_, end) => {
		const window = values.slice(Math.max(0, end - size + 1), end + 1);
		return window.reduce((sum, value) => sum + value, 0) / window.length;
	});
}
