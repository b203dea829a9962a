function conditional(events: boolean[], givens: boolean[]): number {
	let both = 0;
	let given = 0;
	for (let i = 0; i < givens.length; i++) {
		if (!givens[i]) continue;
		given += 1;
		if (events[i]) both += 1;
	}
	return given === 0 ? NaN : both / given;
}
