/** The number of groups at which the inertias bend most; inertias[0] belongs to one group. */
function elbow(inertias: number[]): number {
	// TODO: the bend at each k that has two neighbours, and the largest of them.
	return NaN;
}

elbow([100, 60, 20, 15, 12]);
