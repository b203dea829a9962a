function meanBars(flowers: { species: string; petalLength: number }[]) {
	const totals: Record<string, { sum: number; count: number }> = {};
	for (const { species, petalLength } of flowers) {
		const total = (totals[species] ??= { sum: 0, count: 0 });
		total.sum += petalLength;
		total.count++;
	}
	const names = Object.keys(totals).sort();
	return {
		data: [{ type: 'bar', x: names, y: names.map((name) => totals[name]!.sum / totals[name]!.count) }],
		layout: {
			title: { text: 'Petals' },
			xaxis: { title: { text: 'Species of iris' } },
			yaxis: { title: { text: 'Petal length in cm' }, rangemode: 'tozero', range: [0, 8] }
		}
	};
}
