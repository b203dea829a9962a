import type { Passenger } from 'stagecoach/data';
import { type Random, grade, many } from 'stagecoach/grading';

interface Group {
	sex: string;
	pclass: number;
	passengers: number;
	wrong: number;
	share: number;
}

interface Learner {
	errorsByGroup(passengers: Passenger[], chances: number[]): Group[];
}

type Arguments = [passengers: Passenger[], chances: number[]];
type IsWrong = (chance: number, survived: number) => boolean;
type Order = (a: Group, b: Group) => number;

const isWrong: IsWrong = (chance, survived) => Number(chance >= 0.5) !== survived;
const worstFirst: Order = (a, b) => b.share - a.share || tie(a, b);
const tie: Order = (a, b) => b.passengers - a.passengers || a.sex.localeCompare(b.sex) || a.pclass - b.pclass;

function groupsOf([passengers, chances]: Arguments, judge = isWrong, order: Order = worstFirst): Group[] {
	if (passengers.length !== chances.length) throw new RangeError('Outside the task.');
	const places = Map.groupBy(passengers.keys(), (i) => `${passengers[i]!.sex} ${passengers[i]!.pclass}`);
	return [...places.values()]
		.map((group) => {
			const { sex, pclass } = passengers[group[0]!]!;
			const wrong = group.filter((i) => judge(chances[i]!, passengers[i]!.survived)).length;
			return { sex, pclass, passengers: group.length, wrong, share: wrong / group.length };
		})
		.sort(order);
}

const expected = (...args: Arguments) => groupsOf(args);

const mistakes = [
	{
		answer: (...args: Arguments) => groupsOf(args, (chance, survived) => Number(chance > 0.5) !== survived),
		says: 'A chance of exactly 0.5 says "survived": the rule is "at least 0.5".'
	},
	{
		answer: (...args: Arguments) => groupsOf(args, (chance, survived) => !isWrong(chance, survived)),
		says: 'You counted those whom the chances are right about. Count the wrong ones.'
	},
	{
		answer: (...args: Arguments) => groupsOf(args, (chance, survived) => chance >= 0.5 && survived === 0),
		says: 'Among the wrong you counted only those who died though the chance said otherwise. Survivors with a chance below 0.5 are wrong too.'
	},
	{
		answer: (...args: Arguments) =>
			groupsOf(args)
				.map((group) => ({ ...group, share: group.wrong / args[0].length }))
				.sort(worstFirst),
		says: 'Your share is divided by the number of all passengers. Divide by those of the group.'
	},
	{
		answer: (...args: Arguments) => groupsOf(args, isWrong, (a, b) => a.share - b.share || tie(a, b)),
		says: 'Your list has the smallest share first. The largest comes first: look at the worst.'
	},
	{
		answer: (...args: Arguments) => groupsOf(args, isWrong, (a, b) => b.wrong - a.wrong || worstFirst(a, b)),
		says: 'Your list is sorted by the number of errors. Large groups then look bad because they are large: sort by share.'
	},
	{
		answer: (...args: Arguments) => groupsOf(args, isWrong, (a, b) => b.share - a.share),
		says: 'Groups with equal shares stand in the order in which they came. The one with more passengers comes first; then female; then the lower class.'
	},
	{
		answer: (...args: Arguments) =>
			groupsOf(args, isWrong, (a, b) => b.share - a.share || b.passengers - a.passengers),
		says: 'Groups with equal shares and equally many passengers stand in the order in which they came. Female comes before male, then the lower class first.'
	}
];

const somebody: Passenger = {
	...{ id: 1, survived: 0, pclass: 3, name: 'Kelly, Mr. James', sex: 'male', age: 34.5, sibsp: 0, parch: 0 },
	...{ ticket: '330911', fare: 7.8292, cabin: null, embarked: 'Q', homeDest: null }
};
const person = (
	sex: Passenger['sex'],
	pclass: Passenger['pclass'],
	survived: Passenger['survived']
): Passenger => ({ ...somebody, sex, pclass, survived });

const randomPerson = (random: Random) =>
	person(random.pick(['female', 'male']), random.pick([1, 2, 3]), random.pick([0, 1]));

export default grade<Learner>(({ compare, check }) => [
	compare('errorsByGroup', {
		title: 'the example, a chance of exactly 0.5 in it',
		inputs: [
			[
				[person('male', 1, 1), person('male', 1, 0), person('female', 3, 0)],
				[0.3, 0.2, 0.5]
			],
			[
				[
					person('male', 1, 1),
					person('male', 1, 0),
					person('male', 1, 0),
					person('female', 2, 0),
					person('female', 2, 1)
				],
				[0.3, 0.9, 0.1, 0.2, 0.4]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('errorsByGroup', {
		title: 'equal shares: more passengers first, then female, then the lower class',
		inputs: [
			[
				[person('male', 2, 0), person('female', 3, 1), person('male', 1, 0), person('female', 1, 1)],
				[0.1, 0.8, 0.2, 0.9]
			],
			[
				[
					person('female', 1, 1),
					person('male', 3, 1),
					person('male', 3, 0),
					person('male', 1, 1),
					person('male', 1, 0)
				],
				[0.6, 0.9, 0.3, 0.7, 0.2]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('errorsByGroup', {
		title: 'right for any passengers and chances',
		inputs: ({ random }) =>
			many(12, (): Arguments => {
				const n = random.integer(6, 30);
				return [many(n, () => randomPerson(random)), many(n, () => random.integer(0, 10) / 10)];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the drawer, judged by sex alone', async ({ learner, load, expect }) => {
		const test = await load('titanic', { part: 'test' });
		const chances = test.map(({ sex }) => (sex === 'female' ? 0.7 : 0.2));
		expect(await learner.errorsByGroup(test, chances)).toEqual(groupsOf([test, chances]), {
			what: 'the errors of the postcard rule'
		});
	})
]);
