interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

// The same chart without a helper: a Plotly figure is plain data.
function rateChart(rates: ClassRate[]) {
	const sorted = rates.toSorted((a, b) => a.pclass - b.pclass);
	const trace = (sex: string) => {
		const rows = sorted.filter((row) => row.sex === sex);
		return { type: 'bar', name: sex, x: rows.map((row) => row.pclass), y: rows.map((row) => row.rate) };
	};
	return {
		data: [trace('male'), trace('female')],
		layout: {
			title: { text: 'Survival by class and sex' },
			xaxis: { title: { text: 'Passenger class' }, type: 'category' },
			yaxis: { title: { text: 'Survival rate' }, range: [0, 1] },
			barmode: 'group'
		}
	};
}
