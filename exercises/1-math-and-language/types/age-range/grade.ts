import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Ages = readonly (number | null)[];
type Range = [number, number] | null;

interface Learner {
	ageRange(ages: (number | null)[]): Range;
}

const range = (ages: readonly number[]): Range =>
	ages.length === 0 ? null : [Math.min(...ages), Math.max(...ages)];
const knownOf = (ages: Ages) => ages.filter((age) => age !== null);
const ageRange = (ages: Ages) => range(knownOf(ages));

const ends = (ages: readonly number[]): Range => (ages.length === 0 ? null : [ages[0]!, ages.at(-1)!]);

const mistakes = [
	{
		answer: (ages: Ages) => (knownOf(ages).length === 0 ? null : range(ages.map(Number))),
		says: 'You counted `null` as 0, as `Math.min` does. Leave the unknown ages out first: `ages.filter((age) => age !== null)`.'
	},
	{
		answer: (ages: Ages) => range(ages.map(Number)),
		says: 'You counted `null` as 0, as `Math.min` does. Leave the unknown ages out first: `ages.filter((age) => age !== null)`.'
	},
	{
		answer: (ages: Ages) => ageRange(ages)?.toReversed() ?? null,
		says: 'The two ages are swapped. The lowest first, then the highest: in a tuple only the place tells them apart.'
	},
	{
		answer: (ages: Ages) =>
			ageRange(ages) === null
				? null
				: wrong((got) => typeof got === 'object' && got !== null && !Array.isArray(got)),
		says: 'You returned an object with names. A tuple is an array whose places have a meaning: `[youngest, oldest]`.'
	},
	{
		answer: (ages: Ages) => ends(knownOf(ages)),
		says: 'You returned the first and the last age as they came. Look for the lowest and the highest.'
	},
	{
		answer: (ages: Ages) => ends(knownOf(ages).toSorted()),
		says: '`sort()` without a comparison sorts as texts, where 9 comes after 63. Pass one, `(a, b) => a - b`, or use `Math.min`.'
	},
	{
		answer: (ages: Ages) => range(knownOf(ages).filter((age) => age !== 0)),
		says: 'You left out an age of 0 as if it were unknown. Ask `age !== null`: a newborn is 0.'
	},
	{
		answer: (ages: Ages) => (knownOf(ages).length < 2 ? null : ageRange(ages)),
		says: 'A single known age is both the lowest and the highest: `[30, 30]`.'
	},
	{
		answer: (ages: Ages) => ageRange(ages) ?? wrong((got) => Array.isArray(got)),
		says: '`Math.min` of nothing is Infinity, which is nobody’s age. When no age is known, return null.'
	}
];

const someAges = (random: Random) =>
	many(random.integer(1, 12), () =>
		random.pick([null, 0, random.integer(1, 80), random.integer(1, 80), random.integer(4, 320) / 4])
	);

export default grade<Learner>(({ compare, check }) => [
	compare('ageRange', {
		title: 'ageRange([29, null, 0.75, 63]) is [0.75, 63]',
		inputs: [[[29, null, 0.75, 63]], [[null, 35, 9, 70, 14, null]]],
		expected: ageRange,
		mistakes
	}),
	compare('ageRange', {
		title: 'one age, a newborn, and nobody',
		inputs: [[[30]], [[null, 30]], [[0, 30]], [[30, 0, 40]], [[null, null]], [[]], [[5, 5]]],
		expected: ageRange
	}),
	compare('ageRange', {
		title: 'right for any list',
		inputs: ({ random }) => many(30, (): [(number | null)[]] => [someAges(random)]),
		expected: ageRange
	}),
	check('the passengers of the Titanic', async ({ learner, load, expect }) => {
		const ages = (await load('titanic')).map(({ age }) => age);
		expect(await learner.ageRange(ages)).toEqual([0.1667, 80], { what: 'the youngest and the oldest' });
	})
]);
