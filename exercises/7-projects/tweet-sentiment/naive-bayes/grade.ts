import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	MoodBayes: new () => {
		fit(texts: string[][], labels: string[]): unknown;
		predictChances(texts: string[][]): Record<string, number>[];
	};
}

type Chances = Record<string, number>;

/** Where a learner's model may differ from the right one. */
interface Habits {
	alpha: number;
	/** What is added to the total of a mood, by the size of the vocabulary. */
	added: (words: number) => number;
	usesPriors: boolean;
	countsUnknown: boolean;
	/** Each token once in a text. */
	once: boolean;
	normalises: boolean;
	forgets: boolean;
	multiplies: boolean;
}

const right: Habits = {
	...{ alpha: 1, added: (words) => words, usesPriors: true, countsUnknown: false },
	...{ once: false, normalises: true, forgets: true, multiplies: false }
};

/** Naive Bayes of somebody with these habits. */
function bayesWith(own: Partial<Habits> = {}): Learner['MoodBayes'] {
	const habits = { ...right, ...own };
	return class {
		texts: string[][] = [];
		labels: string[] = [];

		fit(texts: string[][], labels: string[]): void {
			if (texts.length !== labels.length) throw new RangeError('Outside the task.');
			this.texts = habits.forgets ? texts : [...this.texts, ...texts];
			this.labels = habits.forgets ? labels : [...this.labels, ...labels];
		}

		predictChances(texts: string[][]): Chances[] {
			const vocabulary = new Set(this.texts.flat());
			const moods = [...new Set(this.labels)].map((mood) => {
				const own = this.texts.filter((_, i) => this.labels[i] === mood);
				const tokens = own.flat();
				const counts = new Map<string, number>();
				for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
				const total = tokens.length + habits.alpha * habits.added(vocabulary.size);
				return { mood, prior: habits.usesPriors ? own.length / this.labels.length : 1, counts, total };
			});
			return texts.map((text) => {
				const known = (habits.once ? [...new Set(text)] : text).filter(
					(token) => habits.countsUnknown || vocabulary.has(token)
				);
				const logs = moods.map(({ prior, counts, total }) =>
					known.reduce(
						(sum, token) => sum + Math.log(((counts.get(token) ?? 0) + habits.alpha) / total),
						Math.log(prior)
					)
				);
				const highest = habits.multiplies || !habits.normalises ? 0 : Math.max(...logs);
				const weights = logs.map((log) => Math.exp(log - highest));
				const all = habits.normalises ? weights.reduce((sum, weight) => sum + weight, 0) : 1;
				return Object.fromEntries(moods.map(({ mood }, k) => [mood, weights[k]! / all]));
			});
		}
	};
}

const mistakes = [
	{
		answer: bayesWith({ alpha: 1e-300, added: () => 0 }),
		says: 'A token that a mood has never had gets a chance of 0 there, and decides alone. Add 1 to each count.'
	},
	{
		answer: bayesWith({ added: () => 0 }),
		says: 'You add 1 to each count, but not to the total of a mood: below stands the number of its tokens plus the number of different tokens.'
	},
	{
		answer: bayesWith({ usesPriors: false }),
		says: 'Your chances do not know how frequent each mood is. Begin with the logarithm of its share of the texts.'
	},
	{
		answer: bayesWith({ countsUnknown: true }),
		says: 'A token that fit has never seen changes your chances. Leave such tokens out.'
	},
	{
		answer: bayesWith({ once: true }),
		says: 'You count a token once in a text. "good good" speaks twice: take it as often as it stands there.'
	},
	{
		answer: bayesWith({ normalises: false }),
		says: 'Your chances do not add up to 1. Divide each by the sum of all.'
	},
	{
		answer: bayesWith({ multiplies: true }),
		says: 'For a long text your chances become 0 / 0. Subtract the largest of the sums of logarithms before Math.exp.'
	},
	{
		answer: bayesWith({ forgets: false }),
		says: 'After a second fit your model still knows the first texts. A second fit forgets them.'
	}
];

const example = {
	texts: [
		['good', 'coffee'],
		['late', 'train'],
		['good', 'good', 'train']
	],
	labels: ['positive', 'negative', 'positive']
};
const words = ['good', 'late', 'train', 'coffee', 'not_good', '🙂'];
const randomTexts = (random: Random, n: number) =>
	many(n, () => many(random.integer(0, 6), () => random.pick(words)));
const randomLabels = (random: Random, n: number) =>
	random.shuffle([
		'negative',
		'positive',
		...many(n - 2, () => random.pick(['negative', 'neutral', 'positive']))
	]);

export default grade<Learner>(({ behaves }) => [
	behaves('MoodBayes', {
		title: 'the example, unknown tokens and a text without tokens',
		scenarios: ({ create, call }) => [
			[
				create(),
				call('fit', example.texts, example.labels),
				call('predictChances', [['good', 'train', 'ride']])
			],
			[
				create(),
				call('fit', example.texts, example.labels),
				call('predictChances', [[], ['late', 'late'], ['ride']])
			]
		],
		expected: bayesWith(),
		tolerance: 1e-6,
		mistakes
	}),
	behaves('MoodBayes', {
		title: 'any texts and labels, and a second fit',
		scenarios: ({ create, call, random }) =>
			many(6, () => [
				create(),
				call('fit', randomTexts(random, 8), randomLabels(random, 8)),
				call('predictChances', randomTexts(random, 4)),
				call('fit', randomTexts(random, 5), randomLabels(random, 5)),
				call('predictChances', randomTexts(random, 4))
			]),
		expected: bayesWith(),
		tolerance: 1e-6,
		mistakes
	}),
	behaves('MoodBayes', {
		title: 'a text of 2,000 tokens has chances too',
		scenarios: ({ create, call }) => [
			[
				create(),
				call('fit', example.texts, example.labels),
				call('predictChances', [many(2000, () => 'good')])
			]
		],
		expected: bayesWith(),
		tolerance: 1e-6,
		mistakes
	})
]);
