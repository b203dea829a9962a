import { grade, many } from 'stagecoach/grading';

interface Learner {
	componentsFor(ratios: number[], share: number): number;
}

type Ratios = readonly number[];

/** The first place at which the running sum is enough, or `otherwise`. */
const firstPlace = (
	ratios: Ratios,
	isEnough: (sum: number, ratio: number) => boolean,
	otherwise = ratios.length - 1
) => {
	let sum = 0;
	const place = ratios.findIndex((ratio) => isEnough((sum += ratio), ratio));
	return place < 0 ? otherwise : place;
};

const expected = (ratios: Ratios, share: number) => firstPlace(ratios, (sum) => sum >= share - 1e-9) + 1;

const mistakes = [
	{
		answer: (ratios: Ratios, share: number) => firstPlace(ratios, (sum) => sum > share + 1e-9) + 1,
		says: 'You ask for more than the share. At least the share is enough: `>=`.'
	},
	{
		answer: (ratios: Ratios, share: number) =>
			firstPlace(ratios, (sum) => sum >= share - 1e-9, ratios.length),
		says: 'You gave the place of the last component that is needed. Places count from 0: the number is one more.'
	},
	{
		answer: (ratios: Ratios, share: number) => firstPlace(ratios, (sum) => sum > share + 1e-9, ratios.length),
		says: 'You count the components *before* the sum passes the share. Count the one that reaches the share too.'
	},
	{
		answer: (ratios: Ratios, share: number) => firstPlace(ratios, (_sum, ratio) => ratio >= share - 1e-9) + 1,
		says: 'You compare each ratio by itself. Add them up from the first, and compare the sum.'
	},
	{
		answer: (ratios: Ratios, share: number) => firstPlace(ratios, (sum) => sum >= share) + 1,
		says: 'A rounding error of a sum keeps you going: 0.7 + 0.2 is a hair below 0.9. Compare with `share - 1e-9`.'
	},
	{
		answer: (ratios: Ratios, share: number) => firstPlace(ratios, (sum) => Math.abs(sum - share) < 1e-9) + 1,
		says: 'You wait for the sum to be exactly the share. It may step over it: at least the share is enough.'
	},
	{
		answer: (ratios: Ratios, share: number) =>
			ratios.slice(0, expected(ratios, share)).reduce((sum, ratio) => sum + ratio, 0),
		says: 'You gave the share that is shown. The question is how many components that takes.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('componentsFor', {
		title: 'the example, at 0.8 and at 0.81',
		inputs: [
			[[0.5, 0.3, 0.15, 0.05], 0.8],
			[[0.5, 0.3, 0.15, 0.05], 0.81]
		],
		expected,
		mistakes
	}),
	compare('componentsFor', {
		title: 'one component, all of them, and sums with rounding errors',
		inputs: [
			[[0.5, 0.3, 0.15, 0.05], 0.2],
			[[0.7, 0.2, 0.1], 0.9],
			[[0.7, 0.2, 0.1], 1],
			[[1], 1],
			[many(10, () => 0.1), 1],
			[[0.6, 0.399999995, 0.000000005], 1]
		],
		expected,
		mistakes
	}),
	compare('componentsFor', {
		title: 'right for any ratios',
		inputs: ({ random }) =>
			many(20, (): [number[], number] => {
				const parts = many(random.integer(2, 9), () => random.next() ** 2 + 0.01);
				const total = parts.reduce((sum, part) => sum + part, 0);
				return [
					parts.map((part) => part / total).sort((a, b) => b - a),
					random.pick([0.5, 0.8, 0.9, 0.95, 0.99])
				];
			}),
		expected,
		mistakes
	})
]);
