// feedback: one series
import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	return barplot({
		x: rates.map((row) => `${row.sex} ${row.pclass}`),
		y: rates.map((row) => row.rate),
		xLabel: 'class',
		yLabel: 'survival rate'
	});
}
