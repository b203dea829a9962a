import type { Passenger } from 'stagecoach/data';
import { type Random, grade, many, wrong } from 'stagecoach/grading';

type Known = Omit<Passenger, 'survived'>;

interface Learner {
	baselineChances(train: Passenger[], passengers: Known[]): number[];
}

type Arguments = [train: Passenger[], passengers: Known[]];

const somebody: Passenger = {
	...{ id: 1, survived: 0, pclass: 3, name: 'Kelly, Mr. James', sex: 'male', age: 34.5, sibsp: 0, parch: 0 },
	...{ ticket: '330911', fare: 7.8292, cabin: null, embarked: 'Q', homeDest: null }
};
const person = (sex: Passenger['sex'], survived: Passenger['survived']): Passenger => ({
	...somebody,
	sex,
	survived
});
const withoutAnswer = ({ survived: _survived, ...known }: Passenger): Known => known;
const asked = (...sexes: Passenger['sex'][]) => sexes.map((sex) => withoutAnswer(person(sex, 0)));

const countOf = (rows: readonly Passenger[]) => rows.filter(({ survived }) => survived === 1).length;
const alike = (train: readonly Passenger[], sex: string) => train.filter((one) => one.sex === sex);
const shareOf = (rows: readonly Passenger[]) => countOf(rows) / rows.length;

const expected = (...[train, passengers]: Arguments) =>
	passengers.map(({ sex }) => {
		const group = alike(train, sex);
		return shareOf(group.length > 0 ? group : train);
	});

const mistakes = [
	{
		answer: (...args: Arguments) => expected(...args).map((share) => (share >= 0.5 ? 1 : 0)),
		says: 'You return 1 or 0. A chance is wanted, not a prediction: the share itself.'
	},
	{
		answer: (...[train, passengers]: Arguments) => passengers.map(() => shareOf(train)),
		says: 'Everybody gets the same chance from you. Count only the training passengers of the same sex.'
	},
	{
		answer: (...[, passengers]: Arguments) => passengers.map(({ sex }) => (sex === 'female' ? 1 : 0)),
		says: 'Your rule is known by heart: women live, men die. Learn the two shares from train.'
	},
	{
		answer: (...[train, passengers]: Arguments) =>
			passengers.map(({ sex }) => {
				const group = alike(train, sex);
				return countOf(group.length > 0 ? group : train) / countOf(train);
			}),
		says: 'For a woman, that is the share of the women among the survivors. Divide by the number of women in train.'
	},
	{
		answer: (...args: Arguments) => expected(...args).map((share) => 1 - share),
		says: 'That is the chance of dying. Count those of train with `survived === 1`.'
	},
	{
		answer: (...[train, passengers]: Arguments) =>
			passengers.map(({ sex }) => {
				const group = alike(train, sex);
				return (group.length > 0 && shareOf(group)) || shareOf(train);
			}),
		says: 'When nobody of that sex survived, the chance is 0. You give the share among all, as if there were nobody of that sex: `||` takes 0 for missing, `??` does not.'
	},
	{
		answer: (...[train, passengers]: Arguments) => {
			const right = expected(train, passengers);
			return wrong<number[]>(
				(got) =>
					Array.isArray(got) &&
					got.length === right.length &&
					got.every(
						(chance, i) =>
							alike(train, passengers[i]!.sex).length === 0 || Math.abs(chance - right[i]!) < 1e-9
					)
			);
		},
		says: 'When train has nobody of that sex, the chance is the share among all of train.'
	}
];

const randomTrain = (random: Random) =>
	many(random.integer(4, 20), () => person(random.pick(['female', 'male']), random.pick([0, 1])));

export default grade<Learner>(({ compare, check }) => [
	compare('baselineChances', {
		title: 'the example, and a train of whom no woman survived',
		inputs: [
			[
				[person('female', 1), person('female', 1), person('male', 0), person('female', 0), person('male', 1)],
				asked('male', 'female')
			],
			[
				[person('female', 0), person('male', 1), person('male', 1), person('male', 0)],
				asked('female', 'male', 'female')
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('baselineChances', {
		title: 'right for any training passengers',
		inputs: ({ random }) =>
			many(12, (): Arguments => [
				randomTrain(random),
				asked(...many(4, () => random.pick(['female', 'male'] as const)))
			]),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('baselineChances', {
		title: 'nobody of that sex in train: the share among all',
		inputs: [[[person('male', 1), person('male', 0), person('male', 1)], asked('female', 'male')]],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the drawer: 0.696 for women, 0.190 for men', async ({ learner, load, expect }) => {
		const train = await load('titanic', { part: 'train' });
		const test = (await load('titanic', { part: 'test' })).map(withoutAnswer);
		expect(await learner.baselineChances(train, test)).toEqual(expected(train, test), {
			...{ tolerance: 1e-9, what: 'the chances of the 262 test passengers' }
		});
	})
]);
