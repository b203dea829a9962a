function lloyd(rows: number[][], centers: number[][], maxSteps = 100) {
	let state = { centers: centers.map((center) => [...center]), labels: assign(rows, centers), steps: 0 };
	let changed = true;
	while (changed && state.steps < maxSteps) {
		const moved = update(rows, state.labels, state.centers);
		const labels = assign(rows, moved);
		changed = labels.some((label, i) => label !== state.labels[i]);
		state = { centers: moved, labels, steps: state.steps + 1 };
	}
	return state;
}
