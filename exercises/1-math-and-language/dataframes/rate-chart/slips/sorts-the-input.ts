// feedback: changed
import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	rates.sort((a, b) => a.pclass - b.pclass);
	const classes = [...new Set(rates.map((row) => row.pclass))];
	const heights = (sex: string) =>
		classes.map((pclass) => rates.find((row) => row.sex === sex && row.pclass === pclass)?.rate ?? null);
	return barplot({
		x: classes,
		y: { female: heights('female'), male: heights('male') },
		xLabel: 'class',
		yLabel: 'survival rate'
	});
}
