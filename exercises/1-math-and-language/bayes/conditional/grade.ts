import { grade, many } from 'stagecoach/grading';

interface Learner {
	conditional(events: boolean[], givens: boolean[]): number;
}

type Arguments = [events: boolean[], givens: boolean[]];

const countOf = (flags: boolean[]) => flags.filter(Boolean).length;
const bothOf = (...[events, givens]: Arguments) => countOf(events.map((event, i) => event && givens[i]!));

const conditional = (...[events, givens]: Arguments): number => {
	if (events.length !== givens.length) throw new RangeError('The lists differ in length.');
	return bothOf(events, givens) / countOf(givens);
};

/** What somebody says who does not count the given rows; NaN where there are none, as it should be. */
const wherePossible =
	(answer: (...args: Arguments) => number) =>
	(...args: Arguments) =>
		countOf(args[1]) === 0 ? NaN : answer(...args);

const mistakes = [
	{
		answer: (...[events, givens]: Arguments) => bothOf(events, givens) / countOf(events),
		says: 'You turned it round: that is P(given | event). What is given stands below the line: divide by the rows in which the condition holds.'
	},
	{
		answer: wherePossible((events, givens) => bothOf(events, givens) / countOf(events)),
		says: 'You turned it round: that is P(given | event). What is given stands below the line: divide by the rows in which the condition holds.'
	},
	{
		answer: wherePossible((events, givens) => bothOf(events, givens) / events.length),
		says: 'You divided by all rows: that is the share in which both are true. Divide by the rows in which the condition holds.'
	},
	{
		answer: (...[events, givens]: Arguments) => bothOf(events, givens) / events.length,
		says: 'You divided by all rows: that is the share in which both are true. Divide by the rows in which the condition holds.'
	},
	{
		answer: wherePossible((events) => countOf(events) / events.length),
		says: 'Your answer ignores the condition. Look only at the rows in which it holds.'
	},
	{
		answer: (...[events]: Arguments) => countOf(events) / events.length,
		says: 'Your answer ignores the condition. Look only at the rows in which it holds.'
	},
	{
		answer: (...[events, givens]: Arguments) =>
			bothOf(events, givens) / (countOf(givens) - bothOf(events, givens)),
		says: 'Those are the odds: with the event against without it. A probability divides by all rows in which the condition holds.'
	},
	{
		answer: (...[events, givens]: Arguments) => bothOf(events, givens),
		says: 'That is a count. Divide it by the number of rows in which the condition holds.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('conditional', {
		title: 'the example: two of three',
		inputs: [
			[
				[true, true, false, true],
				[true, false, true, true]
			],
			[
				[true, true, true, false, false, false, false, true],
				[true, false, true, true, true, false, true, false]
			]
		],
		expected: conditional,
		tolerance: 1e-9,
		mistakes
	}),
	compare('conditional', {
		title: 'right for any rows',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const n = random.integer(2, 30);
				const givens = [true, ...many(n, () => random.next() < 0.4)];
				return [givens.map((given) => random.next() < (given ? 0.6 : 0.3)), givens];
			}),
		expected: conditional,
		tolerance: 1e-9,
		mistakes
	}),
	compare('conditional', {
		title: 'a condition that never holds: NaN',
		inputs: [
			[
				[true, false],
				[false, false]
			],
			[[], []]
		],
		expected: conditional,
		mistakes: [
			{
				answer: (...args) => conditional(...args) || 0,
				says: 'Where the condition never holds you say 0. That would mean that the event does not happen then; but nothing can be said: return NaN.'
			}
		]
	}),
	check(
		'the Titanic: survivors among women, and women among survivors',
		async ({ learner, load, expect }) => {
			const passengers = await load('titanic');
			const women = passengers.map(({ sex }) => sex === 'female');
			const survivors = passengers.map(({ survived }) => survived === 1);
			expect(await learner.conditional(survivors, women)).toBeCloseTo(339 / 466, {
				tolerance: 1e-9,
				what: 'P(survived | woman)'
			});
			expect(await learner.conditional(women, survivors)).toBeCloseTo(339 / 500, {
				tolerance: 1e-9,
				what: 'P(woman | survived)'
			});
		}
	)
]);
