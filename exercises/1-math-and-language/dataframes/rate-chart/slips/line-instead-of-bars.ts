// feedback: bars
interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const sorted = rates.toSorted((a, b) => a.pclass - b.pclass);
	const trace = (sex: string) => {
		const rows = sorted.filter((row) => row.sex === sex);
		return { type: 'scatter', name: sex, x: rows.map((row) => row.pclass), y: rows.map((row) => row.rate) };
	};
	return {
		data: [trace('female'), trace('male')],
		layout: { xaxis: { title: { text: 'class' } }, yaxis: { title: { text: 'survival rate' } } }
	};
}
