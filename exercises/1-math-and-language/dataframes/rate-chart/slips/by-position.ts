// feedback: in the order of the rows
import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const heights = (sex: string) => rates.filter((row) => row.sex === sex).map((row) => row.rate);
	return barplot({
		x: rates
			.filter((row) => row.sex === 'female')
			.map((row) => row.pclass)
			.sort((a, b) => a - b),
		y: { female: heights('female'), male: heights('male') },
		xLabel: 'class',
		yLabel: 'survival rate'
	});
}
