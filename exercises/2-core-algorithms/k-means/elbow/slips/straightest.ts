// feedback: straight
function elbow(inertias: number[]) {
	const bends = inertias.slice(1, -1).map((value, i) => inertias[i]! - value - (value - inertias[i + 2]!));
	return bends.indexOf(Math.min(...bends)) + 2;
}
