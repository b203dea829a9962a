function elbow(inertias: number[]) {
	const gains = inertias.flatMap((value, i) => (i === 0 ? [] : [inertias[i - 1]! - value]));
	const bends = gains.slice(0, -1).map((gain, i) => ({ k: i + 2, bend: gain - gains[i + 1]! }));
	return bends.toSorted((a, b) => b.bend - a.bend)[0]!.k;
}
