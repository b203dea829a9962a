// Each window is summed anew: values × size additions, which is fine for small windows.
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	for (let start = 0; start + size <= values.length; start++) {
		const window = values.slice(start, start + size);
		means.push(window.reduce((sum, value) => sum + value, 0) / size);
	}
	return means;
}
