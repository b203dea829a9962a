/** The number of groups at which the inertias bend most; inertias[0] belongs to one group. */
function elbow(inertias: number[]): number {
	// Place 0 of the bends belongs to two groups: it is the first k with a neighbour on both sides.
	const bends = inertias.slice(1, -1).map((value, i) => inertias[i]! - value - (value - inertias[i + 2]!));
	return bends.indexOf(Math.max(...bends)) + 2;
}

elbow([100, 60, 20, 15, 12]);
