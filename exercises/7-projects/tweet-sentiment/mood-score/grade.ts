import { grade, many } from 'stagecoach/grading';

interface Scores {
	accuracy: number;
	macroF1: number;
}

interface Learner {
	scoreMoods(truths: string[], predictions: string[]): Scores;
}

type Arguments = [truths: string[], predictions: string[]];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const timesIn = (list: readonly string[], mood: string) => list.filter((one) => one === mood).length;
const accuracyOf = (...[truths, predictions]: Arguments) =>
	mean(truths.map((truth, i) => Number(truth === predictions[i])));

interface Counts {
	hits: number;
	meant: number;
	said: number;
}

/** One number for each mood that occurs, from its counts. */
const perMood = (
	[truths, predictions]: Arguments,
	how: (counts: Counts) => number,
	ofMoods: readonly string[] = [...truths, ...predictions]
) =>
	[...new Set(ofMoods)].map((mood) =>
		how({
			hits: truths.filter((truth, i) => truth === mood && predictions[i] === mood).length,
			meant: timesIn(truths, mood),
			said: timesIn(predictions, mood)
		})
	);

const f1 = ({ hits, meant, said }: Counts) => (2 * hits) / (meant + said);

function expected(...args: Arguments): Scores {
	if (args[0].length !== args[1].length || args[0].length === 0) throw new RangeError('Outside the task.');
	return { accuracy: accuracyOf(...args), macroF1: mean(perMood(args, f1)) };
}

const withF1 =
	(macroF1: (args: Arguments) => number) =>
	(...args: Arguments) => ({
		accuracy: accuracyOf(...args),
		macroF1: macroF1(args)
	});

const moods = ['negative', 'neutral', 'positive'];

const mistakes = [
	{
		answer: withF1((args) => mean(perMood(args, f1, args[0]))),
		says: 'Your mean leaves out a mood that stands in predictions only. It was said and never meant: its F1 is 0, and it counts.'
	},
	{
		answer: withF1((args) => mean(perMood(args, (counts) => f1(counts) || 0, moods))),
		says: 'You always divide by three moods. The mean goes over those that occur in truths or in predictions.'
	},
	{
		answer: withF1((args) => mean(perMood(args, ({ hits, meant }) => (meant === 0 ? 0 : hits / meant)))),
		says: 'Your macroF1 is the mean recall: it does not count what was said wrongly. F1 is 2 · hits / (meant + said).'
	},
	{
		answer: withF1((args) => mean(perMood(args, ({ hits, said }) => (said === 0 ? 0 : hits / said)))),
		says: 'Your macroF1 is the mean precision: it does not count what was missed. F1 is 2 · hits / (meant + said).'
	},
	{
		answer: withF1((args) => mean(perMood(args, f1)) / 2),
		says: 'Your macroF1 is half of the F1: its formula has a 2 above, 2 · hits / (meant + said).'
	},
	{
		answer: withF1((args) => {
			const sums = perMood(args, (counts) => f1(counts) * counts.meant);
			return sums.reduce((sum, value) => sum + value, 0) / args[0].length;
		}),
		says: 'Your moods are weighted by their frequency. In the macro F1 each mood counts the same, also a rare one.'
	},
	{
		answer: withF1((args) => accuracyOf(...args)),
		says: 'Your macroF1 is the accuracy once more. Compute an F1 for each mood, and take their mean.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('scoreMoods', {
		title: 'the example: accuracy 0.5, macro F1 0.388889',
		inputs: [
			[
				['positive', 'neutral', 'neutral', 'negative'],
				['positive', 'neutral', 'positive', 'neutral']
			],
			[
				['neutral', 'neutral', 'neutral'],
				['neutral', 'neutral', 'positive']
			],
			[['positive'], ['positive']]
		],
		expected,
		mistakes
	}),
	compare('scoreMoods', {
		title: 'right for any truths and predictions',
		inputs: ({ random }) =>
			many(15, (): Arguments => {
				const n = random.integer(3, 25);
				return [many(n, () => random.pick(moods)), many(n, () => random.pick(moods))];
			}),
		expected,
		mistakes
	}),
	check(
		'everything is neutral, says a lazy model: accuracy 0.36, macro F1 0.177',
		async ({ learner, load, expect }) => {
			const truths = (await load('tweets', { part: 'test' })).map(({ label }): string => label);
			const { accuracy, macroF1 } = await learner.scoreMoods(
				truths,
				truths.map(() => 'neutral')
			);
			expect(accuracy).toBeCloseTo(186 / 516, { what: 'the accuracy' });
			expect(macroF1).toBeCloseTo(0.176638, { tolerance: 1e-5, what: 'the macro F1' });
		}
	)
]);
