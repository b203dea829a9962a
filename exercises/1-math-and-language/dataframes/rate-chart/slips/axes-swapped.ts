// feedback: the rates lie along the x axis
interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const sorted = rates.toSorted((a, b) => a.pclass - b.pclass);
	const trace = (sex: string) => {
		const rows = sorted.filter((row) => row.sex === sex);
		return { type: 'bar', name: sex, x: rows.map((row) => row.rate), y: rows.map((row) => row.pclass) };
	};
	return {
		data: [trace('female'), trace('male')],
		layout: { xaxis: { title: { text: 'class' } }, yaxis: { title: { text: 'survival rate' } } }
	};
}
