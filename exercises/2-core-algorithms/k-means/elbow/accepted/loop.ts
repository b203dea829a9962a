const elbow = (inertias: number[]): number => {
	let best = 2;
	let sharpest = -Infinity;
	for (let k = 2; k < inertias.length; k++) {
		const bend = inertias[k - 2]! + inertias[k]! - 2 * inertias[k - 1]!;
		if (bend > sharpest) [best, sharpest] = [k, bend];
	}
	return best;
};
