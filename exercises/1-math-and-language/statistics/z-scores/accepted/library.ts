import { mean as averageOf, std } from 'stagecoach/ml';

function zScores(values: number[]): number[] {
	if (values.every((value) => value === values[0])) return values.map(() => 0);
	const centre = averageOf(values);
	const sd = std(values, { ddof: 1 });
	return values.map((value) => (value - centre) / sd);
}
