// feedback: after one step
function lloyd(rows: number[][], centers: number[][]) {
	const moved = update(rows, assign(rows, centers), centers);
	return { centers: moved, labels: assign(rows, moved), steps: 1 };
}
