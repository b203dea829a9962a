import { type Random, grade, many } from 'stagecoach/grading';

interface Codes {
	classes: string[];
	codes: number[];
}

interface Learner {
	labelCodes(values: string[]): Codes;
}

const codesOf = (values: string[], classes: string[]): Codes => ({
	classes,
	codes: values.map((value) => classes.indexOf(value))
});

const different = (values: string[]) => [...new Set(values)];
const sorted = (values: string[]) => different(values).sort();
const expected = (values: string[]) => codesOf(values, sorted(values));

const mistakes = [
	{
		answer: (values: string[]) =>
			codesOf(
				values,
				different(values).toSorted((a, b) => a.localeCompare(b))
			),
		says: 'Your classes are in the order of a dictionary. `sort()` without `localeCompare` puts capitals before small letters.'
	},
	{
		answer: (values: string[]) => codesOf(values, different(values)),
		says: 'Your classes are in the order in which they appear. Sort them: the codes must not depend on who comes first.'
	},
	{
		answer: (values: string[]) => {
			const { classes, codes } = expected(values);
			return { classes, codes: codes.map((code) => code + 1) };
		},
		says: 'Your codes begin at 1. They are places in `classes`, counted from 0.'
	},
	{
		answer: (values: string[]) => ({
			classes: sorted(values),
			codes: codesOf(values, different(values)).codes
		}),
		says: 'You made the codes before you sorted the classes, so they point at the wrong ones. Sort first.'
	},
	{
		answer: (values: string[]) => codesOf(values, values.toSorted()),
		says: 'Your classes hold values several times. Each different value stands there once: `new Set(values)`.'
	},
	{
		answer: (values: string[]) => {
			const count = (value: string) => values.filter((other) => other === value).length;
			return codesOf(
				values,
				sorted(values).sort((a, b) => count(b) - count(a))
			);
		},
		says: 'Your classes begin with the most frequent one. Sort them as texts.'
	},
	{
		answer: (values: string[]) => codesOf(values, sorted(values).reverse()),
		says: 'Your classes are sorted downwards. `sort()` puts A before B.'
	}
];

const words = ['S', 'C', 'Q', 'Mr', 'Mrs', 'Miss', 'a', 'B', '10', '9', ''];

const makeCase = (random: Random): [string[]] => {
	const some = random.sample(words, random.integer(1, 6));
	return [many(random.integer(1, 12), () => random.pick(some))];
};

export default grade<Learner>(({ compare, check }) => [
	compare('labelCodes', {
		title: 'the example, and words that appear in another order',
		inputs: [[['S', 'C', 'S', 'Q']], [['no', 'yes', 'maybe', 'yes', 'yes', 'no']], [['a', 'Q', 'a']]],
		expected,
		mistakes
	}),
	compare('labelCodes', {
		title: 'one word, and none',
		inputs: [[['S', 'S']], [[]]],
		expected,
		mistakes
	}),
	compare('labelCodes', {
		title: 'right for any words',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected,
		mistakes
	}),
	check('the payment methods of 7,043 customers', async ({ learner, load, expect }) => {
		const methods = (await load('churn')).map(({ paymentMethod }) => paymentMethod);
		expect(await learner.labelCodes(methods)).toEqual(expected(methods), { what: 'the codes' });
	})
]);
