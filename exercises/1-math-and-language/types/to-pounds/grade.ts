import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	toPounds(pounds: number, shillings: number, pence: number): number;
}

type Price = [pounds: number, shillings: number, pence: number];

const toPounds = (...[pounds, shillings, pence]: Price) => pounds + shillings / 20 + pence / 240;

const isNumberText = (got: unknown) => typeof got === 'string';

const mistakes = [
	{
		answer: () => wrong(isNumberText),
		says: 'Your answer is a text. `toFixed` and template strings make texts; return the number itself, unrounded.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings / 20 + pence / 12,
		says: 'You divided the pence by 12. A penny is a twelfth of a shilling; of a pound it is 1/240.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings / 20 + pence / 100,
		says: 'You counted 100 pence to the pound, as today. In 1912 it was 20 × 12 = 240.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings / 20 + pence / 20,
		says: 'You divided the pence by 20. 20 is the number of shillings to the pound; of pence there are 240.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings / 12 + pence / 240,
		says: 'The two numbers are swapped: 20 shillings make a pound, and 12 pence a shilling.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings / 12 + pence / 20,
		says: 'The two numbers are swapped: 20 shillings make a pound, and 12 pence a shilling.'
	},
	...[0, 2].flatMap((digits) =>
		[Math.round, Math.floor].map((round) => ({
			answer: (...price: Price) => round(toPounds(...price) * 10 ** digits) / 10 ** digits,
			says: 'Your answer is rounded. Leave all its digits: whoever shows the price can round it.'
		}))
	),
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds * 240 + shillings * 12 + pence,
		says: 'That is the price in pence. Divide by 240 to get pounds.'
	},
	{
		answer: (...[pounds, shillings]: Price) => pounds + shillings / 20,
		says: 'The pence are missing: add `pence / 240`.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => pounds + shillings + pence,
		says: 'You added pounds, shillings and pence as if they were the same. Turn each into pounds first.'
	},
	{
		answer: (...[pounds, shillings, pence]: Price) => Number(`${pounds}.${shillings}${pence}`),
		says: 'Shillings and pence are written one after the other behind the point. They are no decimal places: divide each by how many make a pound.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('toPounds', {
		title: 'toPounds(512, 6, 7) is 512.3291666…',
		inputs: [
			[512, 6, 7],
			[7, 5, 0]
		],
		expected: toPounds,
		tolerance: 1e-9,
		mistakes
	}),
	compare('toPounds', {
		title: 'right for any price',
		inputs: ({ random }) => [
			[0, 0, 1],
			[0, 19, 11],
			[0, 1, 0],
			...many(20, (): Price => [random.integer(0, 99), random.integer(0, 19), random.integer(0, 11)])
		],
		expected: toPounds,
		tolerance: 1e-9
	})
]);
