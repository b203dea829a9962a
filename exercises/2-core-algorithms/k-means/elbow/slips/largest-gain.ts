// feedback: largest gain
function elbow(inertias: number[]) {
	const gains = inertias.slice(1).map((value, i) => inertias[i]! - value);
	return gains.indexOf(Math.max(...gains)) + 2;
}
