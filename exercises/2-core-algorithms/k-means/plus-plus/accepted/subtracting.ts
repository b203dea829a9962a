function plusPlus(rows: number[][], draws: number[]) {
	const [first, ...rest] = draws;
	const chosen = [Math.floor(first! * rows.length)];
	for (const draw of rest) {
		const centers = chosen.map((place) => rows[place]!);
		const total = inertia(rows, centers);
		let running = 0;
		for (const [place, row] of rows.entries()) {
			running += inertia([row], centers);
			if (running > draw * total) {
				chosen.push(place);
				break;
			}
		}
	}
	return chosen;
}
