import { type Random, grade, many, throws } from 'stagecoach/grading';

interface Learner {
	ordinalCodes(values: string[], order: string[]): number[];
}

type Arguments = [values: string[], order: string[]];

/** The codes in an order that somebody makes of the given one. */
const codesIn =
	(change: (order: string[], values: string[]) => string[]) =>
	(...[values, order]: Arguments): number[] => {
		const unknown = values.find((value) => !order.includes(value));
		if (unknown !== undefined) return throws({ kind: 'RangeError', mentions: unknown });
		const changed = change(order, values);
		return values.map((value) => changed.indexOf(value));
	};

const expected = codesIn((order) => order);

const mistakes = [
	{
		answer: codesIn((order) => order.toSorted()),
		says: 'Your codes follow the alphabetical order. Follow `order`: it knows that small comes before large, and the alphabet does not.'
	},
	{
		answer: codesIn((_order, values) => [...new Set(values)].sort()),
		says: 'Your codes come from the words that occur, in alphabetical order. Take the places in `order`.'
	},
	{
		answer: codesIn((_order, values) => [...new Set(values)]),
		says: 'Your codes come from the words that occur, as they appear. Take the places in `order`.'
	},
	{
		answer: codesIn((order, values) => order.filter((value) => values.includes(value))),
		says: 'You have left out the words of the order that do not occur, so the codes have moved up. A code is the place in the whole `order`.'
	},
	{
		answer: (...args: Arguments) => expected(...args).map((code) => code + 1),
		says: 'Your codes begin at 1. They are counted from 0.'
	},
	{
		answer: codesIn((order) => order.toReversed()),
		says: 'Your codes count from the highest. The first of `order` is the lowest, and has the code 0.'
	},
	{
		answer: (...[values, order]: Arguments) => values.map((value) => order.indexOf(value)),
		says: 'A word that is not in the order got the code -1, and a model would read that as lower than the lowest. Throw a `RangeError` that names it.'
	},
	{
		answer: (...[values, order]: Arguments) =>
			values.filter((value) => order.includes(value)).map((value) => order.indexOf(value)),
		says: 'A word that is not in the order is dropped, so the codes do not belong to their rows any more. Throw a `RangeError` that names it.'
	}
];

const orders = [
	['small', 'medium', 'large'],
	['under a year', '1 to 4 years', 'over 4 years'],
	['never', 'seldom', 'often', 'always'],
	['third', 'second', 'first']
];

/** Mostly known words; sometimes one that no order has. */
function makeCase(random: Random): Arguments {
	const order = random.shuffle(random.pick(orders));
	const values = many(random.integer(0, 8), () => random.pick(order));
	if (random.next() < 0.25) values.splice(random.integer(0, values.length), 0, 'unheard of');
	return [values, order];
}

export default grade<Learner>(({ compare, check }) => [
	compare('ordinalCodes', {
		title: 'the example, and words of the order that do not occur',
		inputs: [
			[
				['small', 'large', 'medium', 'small'],
				['small', 'medium', 'large']
			],
			[
				['always', 'seldom', 'always'],
				['never', 'seldom', 'often', 'always']
			]
		],
		expected,
		mistakes
	}),
	compare('ordinalCodes', {
		title: 'a word that the order does not have, and no words',
		inputs: [
			[
				['small', 'huge', 'large'],
				['small', 'medium', 'large']
			],
			[[], ['small', 'large']]
		],
		expected,
		mistakes
	}),
	compare('ordinalCodes', {
		title: 'right for any order',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected,
		mistakes
	}),
	check('how long 7,043 customers have been there', async ({ learner, load, expect }) => {
		const order = ['under a year', '1 to 4 years', 'over 4 years'];
		const bands = (await load('churn')).map(({ tenure }) => order[tenure < 12 ? 0 : tenure <= 48 ? 1 : 2]!);
		expect(await learner.ordinalCodes(bands, order)).toEqual(expected(bands, order), { what: 'the codes' });
	})
]);
