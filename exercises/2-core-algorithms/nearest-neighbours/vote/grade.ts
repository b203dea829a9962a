import { grade, many } from 'stagecoach/grading';

interface Learner {
	vote(labels: string[]): string;
}

const countIn = (labels: string[], label: string) => labels.filter((other) => other === label).length;

const tiedIn = (labels: string[]) => {
	const most = Math.max(...labels.map((label) => countIn(labels, label)));
	return [...new Set(labels)].filter((label) => countIn(labels, label) === most);
};

const vote = (labels: string[]): string => {
	if (labels.length === 0) throw new RangeError('Outside the task.');
	return tiedIn(labels)[0]!;
};

/** Of the tied, the one that had all its votes first. */
const firstToGetThere = (labels: string[]) =>
	tiedIn(labels).toSorted((a, b) => labels.lastIndexOf(a) - labels.lastIndexOf(b))[0]!;

const mistakes = [
	{
		answer: (labels: string[]) => tiedIn(labels).sort()[0]!,
		says: 'You decided the tie by the alphabet. Here the tied label that comes first in `labels` wins, since its bird is the nearest.'
	},
	{
		answer: (labels: string[]) => tiedIn(labels).at(-1)!,
		says: 'In a tie you took the label that is farther away. Of the tied labels, the one that comes first in `labels` wins.'
	},
	{
		answer: firstToGetThere,
		says: 'In a tie you took the label that first reached the count. Count all labels first; then, of the tied ones, take the one that comes first in `labels`.'
	},
	{
		answer: (labels: string[]) => labels[0]!,
		says: 'You returned the label of the nearest neighbour alone. Count all of them: the most frequent wins.'
	},
	{
		answer: (labels: string[]) => labels.at(-1)!,
		says: 'You returned the label of the farthest neighbour. Count all of them: the most frequent wins.'
	},
	{
		answer: (labels: string[]) =>
			[...new Set(labels)].sort((a, b) => countIn(labels, a) - countIn(labels, b))[0]!,
		says: 'You chose the rarest label. The most frequent one wins.'
	},
	{
		answer: (labels: string[]) =>
			labels.find((label) => countIn(labels, label) > labels.length / 2) ?? labels[0]!,
		says: 'You asked for more than half of the votes. More than any other label is enough.'
	}
];

const species = ['Adelie', 'Chinstrap', 'Gentoo'];

export default grade<Learner>(({ compare, check }) => [
	compare('vote', {
		title: 'the example: two against two',
		inputs: [
			[['Gentoo', 'Adelie', 'Chinstrap', 'Chinstrap', 'Adelie']],
			[['Gentoo', 'Adelie', 'Adelie', 'Gentoo']],
			[['Chinstrap']]
		],
		expected: vote,
		mistakes
	}),
	compare('vote', {
		title: 'right for any neighbours',
		inputs: ({ random }) =>
			many(25, (): [string[]] => [many(random.integer(1, 9), () => random.pick(species))]),
		expected: vote,
		mistakes
	}),
	check('labels may be any text', async ({ learner, fail }) => {
		const digits = ['7', '1', '1', '7', '4'];
		const got = await learner.vote(digits);
		if (got === '7') return;
		fail(
			`vote(['7', '1', '1', '7', '4']) gave '${String(got)}', and '7' is needed: two against two, and the first 7 is nearer. ` +
				(got === '1'
					? 'If you count in a plain object: its keys that look like numbers come in the order of size. A Map keeps the order in which they came.'
					: 'Any text can be a label.')
		);
	}),
	check('the penguins: the 9 nearest bills of 40 birds', async ({ learner, load, expect }) => {
		const birds = (await load('penguins')).filter(({ billLength }) => billLength !== null);
		for (const bird of birds.filter((_bird, i) => i % 9 === 0)) {
			const distanceTo = (other: typeof bird) =>
				Math.hypot(other.billLength! - bird.billLength!, other.billDepth! - bird.billDepth!);
			const labels = birds
				.toSorted((a, b) => distanceTo(a) - distanceTo(b))
				.slice(1, 10)
				.map((other) => other.species);
			expect(await learner.vote(labels)).toEqual(vote(labels), {
				what: `the vote of [${labels.join(', ')}]`
			});
		}
	})
]);
