import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	const classes = [...new Set(rates.map((row) => row.pclass))].sort((a, b) => a - b);
	// Each bar is looked up by its class and sex: the rows may come in any order, and one may be absent.
	const heights = (sex: string) =>
		classes.map((pclass) => rates.find((row) => row.sex === sex && row.pclass === pclass)?.rate ?? null);
	return barplot({
		x: classes,
		y: { female: heights('female'), male: heights('male') },
		title: 'Women survived more often than men, in every class',
		xLabel: 'class',
		yLabel: 'survival rate'
	});
}

rateChart([
	{ sex: 'male', pclass: 1, rate: 0.341 },
	{ sex: 'female', pclass: 1, rate: 0.965 },
	{ sex: 'female', pclass: 3, rate: 0.491 },
	{ sex: 'male', pclass: 2, rate: 0.146 },
	{ sex: 'male', pclass: 3, rate: 0.152 },
	{ sex: 'female', pclass: 2, rate: 0.887 }
]);
