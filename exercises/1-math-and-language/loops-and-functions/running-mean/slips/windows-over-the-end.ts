// feedback: Only whole windows
function runningMean(values: number[], size: number): number[] {
	return values.map((_, start) => {
		const window = values.slice(start, start + size);
		return window.reduce((sum, value) => sum + value, 0) / window.length;
	});
}
