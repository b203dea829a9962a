import { grade, many, wrong } from 'stagecoach/grading';

interface Person {
	survived: number;
}

interface Learner {
	survivalRate(people: Person[]): number | null;
}

type People = readonly Person[];

const countOf = (people: People) => people.filter(({ survived }) => survived === 1).length;
const rate = (people: People) => (people.length === 0 ? null : countOf(people) / people.length);

/** A wrong answer for people; that for nobody is right. */
const forPeople = (answer: (people: People) => number) => (people: People) =>
	people.length === 0 ? null : answer(people);

const mistakes = [
	{
		answer: (people: People) => rate(people) ?? wrong((got) => Number.isNaN(got)),
		says: 'For an empty list you computed 0 / 0, which is NaN. Ask for it before you divide, and return null.'
	},
	{
		answer: (people: People) => rate(people) ?? 0,
		says: 'For an empty list you returned 0. That says that all died, but nobody was there: return null.'
	},
	{
		answer: forPeople((people) => countOf(people.slice(1)) / people.length),
		says: 'The first person is not counted. Places go from place 0 on, so the loop starts there: `let i = 0`.'
	},
	{
		answer: forPeople((people) => countOf(people.slice(0, -1)) / people.length),
		says: 'The last person is not counted. The last place is `people.length - 1`: use `i < people.length`.'
	},
	{
		answer: forPeople(countOf),
		says: 'You returned the number of survivors. Divide it by the number of people.'
	},
	{
		answer: forPeople((people) => (countOf(people) / people.length) * 100),
		says: 'Your answer is in per cent. A share goes from 0 to 1: leave out the factor of 100.'
	},
	{
		answer: forPeople((people) => countOf(people) / (people.length - countOf(people))),
		says: 'You divided by the number of those who died. A share is of all people.'
	},
	{
		answer: forPeople((people) => (people.length - countOf(people)) / people.length),
		says: 'That is the share who died. Count the others.'
	},
	{
		answer: forPeople((people) => (people[0]?.survived ?? 0) / people.length),
		says: 'You returned inside the loop, so only the first person counts. `return` ends the whole function: put it after the loop.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('survivalRate', {
		title: 'two of five: 0.4',
		inputs: [
			[[1, 0, 0, 1, 0].map((survived) => ({ survived }))],
			[[0, 1, 1].map((survived) => ({ survived }))],
			[[1, 1, 0, 1].map((survived) => ({ survived }))]
		],
		expected: rate,
		tolerance: 1e-9,
		mistakes
	}),
	compare('survivalRate', {
		title: 'nobody, one, all and none',
		inputs: [[[]], [[{ survived: 1 }]], [[{ survived: 0 }]], [[{ survived: 1 }, { survived: 1 }]]],
		expected: rate,
		tolerance: 1e-9
	}),
	compare('survivalRate', {
		title: 'right for any list',
		inputs: ({ random }) =>
			many(15, (): [Person[]] => [many(random.integer(1, 20), () => ({ survived: random.integer(0, 1) }))]),
		expected: rate,
		tolerance: 1e-9
	}),
	check('the passengers of the Titanic', async ({ learner, load, expect }) => {
		const people = (await load('titanic')).map(({ survived }) => ({ survived }));
		expect(await learner.survivalRate(people)).toBeCloseTo(500 / 1309, {
			tolerance: 1e-9,
			what: 'the survival rate of all passengers'
		});
	})
]);
