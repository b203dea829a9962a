import { barplot } from 'stagecoach/ml';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

function rateChart(rates: ClassRate[]) {
	// TODO: one bar per class and sex; the three bars of a sex are one series
	return barplot({ x: [], y: { female: [], male: [] } });
}

rateChart([
	{ sex: 'male', pclass: 1, rate: 0.341 },
	{ sex: 'female', pclass: 1, rate: 0.965 },
	{ sex: 'female', pclass: 3, rate: 0.491 },
	{ sex: 'male', pclass: 2, rate: 0.146 },
	{ sex: 'male', pclass: 3, rate: 0.152 },
	{ sex: 'female', pclass: 2, rate: 0.887 }
]);
