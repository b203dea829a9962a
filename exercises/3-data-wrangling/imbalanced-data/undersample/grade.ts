import { grade, many } from 'stagecoach/grading';
import { RandomState } from 'stagecoach/ml';

interface Learner {
	undersample(labels: number[], seed: number): number[];
}

type Labels = readonly number[];

const placesOf = (labels: Labels, label: number) =>
	labels.flatMap((one, place) => (one === label ? [place] : []));
const ascending = (places: Labels) => places.toSorted((a, b) => a - b);
const permutation = (n: number, seed: number) => new RandomState(seed).permutation(n);

/** What is kept, unsorted: the ones and some zeros. */
const kept = (labels: Labels, seed: number) => {
	const [ones, zeros] = [placesOf(labels, 1), placesOf(labels, 0)];
	const drawn = permutation(zeros.length, seed).slice(0, ones.length);
	return { ones, zeros, drawn, all: [...ones, ...drawn.map((i) => zeros[i]!)] };
};

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (labels: Labels, seed: number): number[] => {
	const { ones, zeros, all } = kept(labels, seed);
	if (ones.length === 0 || zeros.length < ones.length)
		throw new RangeError('The ones are the smaller class.');
	return ascending(all);
};

const mistakes = [
	{
		answer: (labels: Labels, seed: number) => {
			const { ones, drawn } = kept(labels, seed);
			return ascending([...ones, ...drawn]);
		},
		says: 'The numbers of the permutation say which zero, not which row. Look up its place: `zeros[i]`.'
	},
	{
		answer: (labels: Labels, seed: number) => {
			const { ones, zeros } = kept(labels, seed);
			return ascending([...ones, ...zeros.slice(0, ones.length)]);
		},
		says: 'You kept the first zeros. Draw them at random: by the first numbers of the permutation.'
	},
	{
		answer: (labels: Labels, seed: number) => kept(labels, seed).all,
		says: 'The right places are kept, in another order. Sort them, the smallest first.'
	},
	{
		answer: (labels: Labels, seed: number) => kept(labels, seed).all.toSorted(),
		says: '`sort()` without a comparison sorts numbers as texts: "10" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: (labels: Labels, seed: number) =>
			ascending(kept(labels, seed).all.slice(kept(labels, seed).ones.length)),
		says: 'The rows with label 1 are missing. All of them are kept.'
	},
	{
		answer: (labels: Labels, seed: number) => expected(labels, seed).map((place) => labels[place]!),
		says: 'Return the places of the rows, not the labels that stand there.'
	},
	{
		answer: (labels: Labels, seed: number) =>
			ascending(permutation(labels.length, seed).slice(0, 2 * placesOf(labels, 1).length)),
		says: 'You drew from the rows of both classes, so the classes are no more equal than before. Keep all ones, and draw from the zeros.'
	},
	{
		answer: (labels: Labels, seed: number) => {
			const { ones, zeros } = kept(labels, seed);
			const others = permutation(zeros.length, seed).slice(ones.length);
			return ascending([...ones, ...others.map((i) => zeros[i]!)]);
		},
		says: 'You threw away as many zeros as there are ones, and kept the others. Keep as many as there are ones.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('undersample', {
		title: 'the example: two of four zeros',
		inputs: [
			[[0, 1, 0, 0, 0, 1], 3],
			[[1, 0], 0]
		],
		expected,
		mistakes
	}),
	compare('undersample', {
		title: 'right for any labels and seed',
		inputs: ({ random }) =>
			many(15, (): [number[], number] => {
				const ones = random.integer(1, 5);
				const zeros = ones + random.integer(0, 12);
				return [random.shuffle([...many(ones, () => 1), ...many(zeros, () => 0)]), random.integer(0, 1000)];
			}),
		expected,
		mistakes
	}),
	compare('undersample', {
		title: 'the first 300 customers',
		inputs: async ({ load }) => [[(await load('churn')).slice(0, 300).map(({ churn }) => churn), 42]],
		expected,
		mistakes
	})
]);
