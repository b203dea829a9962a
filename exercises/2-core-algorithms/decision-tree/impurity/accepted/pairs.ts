/** Straight from its meaning: count the pairs of different members. */
const gini = (labels: number[]): number => {
	if (labels.length === 0) return 0;
	const different = labels.reduce((sum, a) => sum + labels.filter((b) => b !== a).length, 0);
	return different / labels.length ** 2;
};

/** Each member brings its own surprise. */
const entropy = (labels: number[]): number => {
	const surprises = labels.map((label) => {
		const share = labels.filter((other) => other === label).length / labels.length;
		return Math.log(1 / share) / Math.LN2;
	});
	return surprises.length === 0 ? 0 : surprises.reduce((sum, bits) => sum + bits, 0) / surprises.length;
};
