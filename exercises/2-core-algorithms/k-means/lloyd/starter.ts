/** Moves the centres until no row changes its group. */
function lloyd(
	rows: number[][],
	centers: number[][],
	maxSteps = 100
): { centers: number[][]; labels: number[]; steps: number } {
	// TODO: labels, then update and labels again, until they are as before.
	return { centers, labels: [], steps: 0 };
}

lloyd([[1], [2], [10], [12]], [[1], [2]]);
