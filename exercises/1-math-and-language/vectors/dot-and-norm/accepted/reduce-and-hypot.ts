const dot = (a: readonly number[], b: readonly number[]): number => {
	if (a.length === b.length) return a.reduce((sum, x, i) => sum + x * (b[i] ?? NaN), 0);
	throw new RangeError('The two vectors differ in length.');
};

const norm = (a: readonly number[]): number => Math.hypot(...a);
