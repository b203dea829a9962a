import { grade, many, type Random } from 'stagecoach/grading';
import * as ml from 'stagecoach/ml';

interface Person {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
	survived: number;
}

type Task = [passengers: Person[], folds: number[]];

interface Learner {
	unseenChances(...task: Task): number[];
}

const numbers = () => ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler());
const words = () =>
	ml.makePipeline(
		new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
		new ml.OneHotEncoder({ handleUnknown: 'ignore' })
	);

interface Ways {
	/** Whom the preparation has seen. */
	prepares?: 'others' | 'all' | 'each part its own';
	/** Whom the model has seen. */
	trains?: 'others' | 'all' | 'own';
	/** What is made of the chances of 0 and 1. */
	read?: (chances: number[]) => number;
}

/** The chances of the passengers `test`, from a recipe that was fitted on `train`. */
function askRecipe(
	train: Person[],
	test: Person[],
	all: Person[],
	{ prepares = 'others', read = ([, one]) => one! }: Ways
): number[] {
	const prepare = new ml.ColumnTransformer([
		['numbers', numbers(), ['age', 'fare']],
		['words', words(), ['sex', 'pclass', 'embarked']]
	]).fit(prepares === 'all' ? all : train);
	const model = new ml.LogisticRegression().fit(
		prepare.transform(train),
		train.map(({ survived }) => survived)
	);
	const rows = prepare.transform(test);
	if (prepares !== 'each part its own') return model.predictProba(rows).map(read);
	const anew = numbers().fitTransform(test.map(({ age, fare }) => [age, fare]));
	return model.predictProba(rows.map((row, i) => [...anew[i]!, ...row.slice(2)])).map(read);
}

/** The task, with one thing changed for the mistakes. */
const chances =
	(ways: Ways = {}) =>
	(...[passengers, folds]: Task): number[] => {
		const answers = new Map<Person, number>();
		for (const fold of new Set(folds)) {
			const own = passengers.filter((_, i) => folds[i] === fold);
			const others = passengers.filter((_, i) => folds[i] !== fold);
			const train = { others, own, all: passengers }[ways.trains ?? 'others'];
			askRecipe(train, own, passengers, ways).forEach((chance, i) => answers.set(own[i]!, chance));
		}
		return passengers.map((one) => answers.get(one)!);
	};

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...task: Task): number[] => {
	const [passengers, folds] = task;
	const isFull = [...new Set(folds)].every((fold) => {
		const others = passengers.filter((_, i) => folds[i] !== fold);
		const isKnown = (name: 'age' | 'fare' | 'embarked') => others.some((one) => one[name] !== null);
		return (
			new Set(others.map(({ survived }) => survived)).size === 2 &&
			isKnown('age') &&
			isKnown('fare') &&
			isKnown('embarked')
		);
	});
	if (!isFull || passengers.length !== folds.length) throw new RangeError('Outside the task.');
	return chances()(...task);
};

const mistakes = [
	{
		answer: chances({ prepares: 'all' }),
		says: 'Your preparation has seen the passengers of the fold: it was fitted on everybody. Fit it in each fold anew, on the others alone.'
	},
	{
		answer: chances({ prepares: 'each part its own' }),
		says: 'Each fold is prepared by itself: its ages and fares are filled and scaled with its own numbers. Only `transform` it, with what the others taught.'
	},
	{
		answer: chances({ trains: 'all' }),
		says: 'Your recipe is trained on everybody, so each passenger has helped to find his or her own chance. Leave the fold out.'
	},
	{
		answer: chances({ trains: 'own' }),
		says: 'The parts are exchanged: your recipe learns from the fold itself. It learns from all other folds, and answers for this one.'
	},
	{
		answer: chances({ read: ([zero]) => zero! }),
		says: 'That is the chance of dying. The second number of `predictProba` is the chance of 1.'
	},
	{
		answer: chances({ read: ([, one]) => Math.round(one!) }),
		says: 'Your chances are rounded to 0 and 1. The probability itself is asked for.'
	},
	{
		answer: (...[passengers, folds]: Task) => {
			const right = chances()(passengers, folds);
			return [...new Set(folds)]
				.sort((a, b) => a - b)
				.flatMap((fold) => right.filter((_, i) => folds[i] === fold));
		},
		says: 'Your chances come fold after fold. They must stand in the order of the passengers.'
	}
];

/** Passengers with gaps, and folds by lot; everything is known of the first two of each fold. */
function makeTask(random: Random): Task {
	const foldCount = random.integer(2, 3);
	const makePerson = (i: number): Person => {
		const isWhole = i < 2 * foldCount;
		const maybe = <Value>(share: number, value: Value) => (!isWhole && random.next() < share ? null : value);
		return {
			sex: random.pick(['female', 'male']),
			pclass: random.integer(1, 3),
			age: maybe(0.3, random.integer(1, 70)),
			fare: maybe(0.1, Math.round(Math.exp(random.normal({ mean: 3, sd: 1 })))),
			embarked: maybe(0.2, random.pick(['S', 'S', 'C', 'Q'])),
			survived: i < 2 * foldCount ? i % 2 : random.integer(0, 1)
		};
	};
	const passengers = many(random.integer(12, 18), makePerson);
	const folds = passengers.map((_, i) =>
		i < 2 * foldCount ? Math.floor(i / 2) : random.integer(0, foldCount - 1)
	);
	const order = random.shuffle([...passengers.keys()]);
	return [order.map((i) => passengers[i]!), order.map((i) => folds[i]!)];
}

export default grade<Learner>(({ compare }) => [
	compare('unseenChances', {
		title: 'the example: six passengers in two folds',
		inputs: [
			[
				[
					{ sex: 'female', pclass: 1, age: 30, fare: 80, embarked: 'C', survived: 1 },
					{ sex: 'male', pclass: 3, age: 22, fare: 8, embarked: 'S', survived: 0 },
					{ sex: 'female', pclass: 3, age: null, fare: 7, embarked: 'Q', survived: 0 },
					{ sex: 'male', pclass: 1, age: 50, fare: 60, embarked: 'S', survived: 1 },
					{ sex: 'male', pclass: 2, age: null, fare: 13, embarked: null, survived: 0 },
					{ sex: 'female', pclass: 2, age: 4, fare: null, embarked: 'S', survived: 1 }
				],
				[0, 1, 0, 1, 1, 0]
			]
		],
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	compare('unseenChances', {
		title: 'right for any passengers and folds',
		inputs: ({ random }) => many(6, () => makeTask(random)),
		expected,
		tolerance: 1e-4,
		mistakes
	}),
	compare('unseenChances', {
		title: '120 real passengers, in folds that are named 7, 3 and 5',
		inputs: async ({ load }) => {
			const passengers = (await load('titanic')).slice(0, 120);
			return [[passengers, passengers.map((_, i) => [7, 3, 5][i % 3]!)]];
		},
		expected,
		tolerance: 1e-4,
		mistakes
	})
]);
