// feedback: smallest inertia
function elbow(inertias: number[]) {
	return inertias.indexOf(Math.min(...inertias)) + 1;
}
