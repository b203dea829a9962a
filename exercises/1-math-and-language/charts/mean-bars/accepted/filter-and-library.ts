import { barplot, mean } from 'stagecoach/ml';

const meanBars = (flowers: { species: string; petalLength: number }[]) => {
	const x = flowers.map(({ species }) => species).filter((name, i, all) => all.indexOf(name) === i);
	const y = x.map((name) =>
		mean(flowers.flatMap((flower) => (flower.species === name ? flower.petalLength : [])))
	);
	return barplot({ x, y, title: 'Means', xLabel: 'species', yLabel: 'petal length (cm)' });
};
