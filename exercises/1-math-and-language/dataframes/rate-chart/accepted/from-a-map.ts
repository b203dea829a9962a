import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const rateOf = new Map(rates.map(({ sex, pclass, rate }) => [`${sex} ${pclass}`, rate]));
	const x = [1, 2, 3].filter((pclass) => rates.some((row) => row.pclass === pclass));
	const series: Record<string, (number | null)[]> = {};
	for (const sex of ['female', 'male'])
		series[sex] = x.map((pclass) => rateOf.get(`${sex} ${pclass}`) ?? null);
	return barplot({ x, y: series, xLabel: 'Class', yLabel: 'Survival rate' });
}
