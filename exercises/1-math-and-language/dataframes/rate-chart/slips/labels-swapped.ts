// feedback: The x axis says 'survival rate'
import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const classes = [...new Set(rates.map((row) => row.pclass))].sort((a, b) => a - b);
	const heights = (sex: string) =>
		classes.map((pclass) => rates.find((row) => row.sex === sex && row.pclass === pclass)?.rate ?? null);
	return barplot({
		x: classes,
		y: { female: heights('female'), male: heights('male') },
		xLabel: 'survival rate',
		yLabel: 'class'
	});
}
