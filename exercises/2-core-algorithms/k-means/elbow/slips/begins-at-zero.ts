// feedback: below 0
function elbow(inertias: number[]) {
	let [best, largest] = [2, 0];
	for (let k = 2; k < inertias.length; k++) {
		const bend = inertias[k - 2]! - 2 * inertias[k - 1]! + inertias[k]!;
		if (bend > largest) [best, largest] = [k, bend];
	}
	return best;
}
