import { grade, many, throws, type Random } from 'stagecoach/grading';
import * as ml from 'stagecoach/ml';

interface Known {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
}

interface Preparation {
	fit(passengers: Known[]): unknown;
	transform(passengers: Known[]): number[][];
}

interface Learner {
	makePreparation(): Preparation;
}

interface Ways {
	numbers?: ml.Pipeline;
	words?: ml.Pipeline;
	/** Which columns go where. */
	parts?: (numbers: ml.Pipeline, words: ml.Pipeline) => ml.ColumnPart[];
	learnsAgain?: boolean;
}

const median = () => new ml.SimpleImputer({ strategy: 'median' });
const mostFrequent = () => new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' });
const oneHot = (drop: 'first' | null = null) => new ml.OneHotEncoder({ handleUnknown: 'ignore', drop });

/** A factory of preparations that go one of these ways; without any, the right one. */
const preparation =
	({
		numbers = ml.makePipeline(median(), new ml.StandardScaler()),
		words = ml.makePipeline(mostFrequent(), oneHot()),
		parts = (first, second) => [
			['numbers', first, ['age', 'fare']],
			['words', second, ['sex', 'pclass', 'embarked']]
		],
		learnsAgain = false
	}: Ways = {}): Learner['makePreparation'] =>
	() => {
		const prepare = new ml.ColumnTransformer(parts(numbers, words));
		let isFitted = false;
		return {
			fit(passengers) {
				prepare.fit(passengers);
				isFitted = true;
			},
			transform(passengers) {
				if (!isFitted) return throws();
				const rows = prepare.transform(passengers);
				if (!learnsAgain) return rows;
				const anew = numbers.fitTransform(passengers.map(({ age, fare }) => [age, fare]));
				return rows.map((row, i) => [...anew[i]!, ...row.slice(2)]);
			}
		};
	};

const expected = preparation();

const mistakes = [
	{
		answer: preparation({ learnsAgain: true }),
		says: 'Your `transform` learns again: it fills and scales with what it gets. Only `fit` learns, and `transform` uses what it has learned.'
	},
	{
		answer: preparation({ numbers: ml.makePipeline(new ml.SimpleImputer(), new ml.StandardScaler()) }),
		says: "Your gaps are filled with the mean. The median is asked for: `strategy: 'median'`."
	},
	{
		answer: preparation({
			numbers: ml.makePipeline(new ml.SimpleImputer({ strategy: 'constant' }), new ml.StandardScaler())
		}),
		says: 'Your gaps are filled with 0, and people without a known age become newborns. Fill with the median.'
	},
	{
		answer: preparation({ numbers: ml.makePipeline(median()) }),
		says: 'Your ages and fares are filled, but not standardised. A `ml.StandardScaler` comes after the imputer.'
	},
	{
		answer: preparation({ numbers: ml.makePipeline(median(), new ml.MinMaxScaler()) }),
		says: 'Your ages and fares lie between 0 and 1. Standardise them: minus the mean, divided by the standard deviation.'
	},
	{
		answer: preparation({
			parts: (numbers, words) => [
				['words', words, ['sex', 'pclass', 'embarked']],
				['numbers', numbers, ['age', 'fare']]
			]
		}),
		says: 'Your columns stand in another order: `age` and `fare` come first. The order of the list is the order of the columns.'
	},
	{
		answer: preparation({ words: ml.makePipeline(mostFrequent(), oneHot('first')) }),
		says: 'The first category of each word is left out of your columns. Here every category has one.'
	},
	{
		answer: preparation({ words: ml.makePipeline(oneHot()) }),
		says: 'A missing port has a column of its own in your rows. Fill it with the most frequent port before you encode.'
	},
	{
		answer: preparation({
			parts: (numbers, words) => [
				['numbers', numbers, ['age', 'fare']],
				['sex', words, ['sex']],
				['class', 'passthrough', ['pclass']],
				['port', words, ['embarked']]
			]
		}),
		says: 'Your `pclass` is one column with a number. Give each class a column of 0 and 1, as each sex.'
	}
];

/** Records as they come from the file, with more in them than is needed, and with gaps. */
function makePassengers(random: Random, count: number, classes: number[], ports: string[]): Known[] {
	const passengers = many(count, (i) => ({
		id: i,
		sex: random.pick(['male', 'female']),
		pclass: random.pick(classes),
		age: random.next() < 0.3 ? null : random.integer(0, 70),
		ticket: String(random.integer(1000, 9999)),
		fare: random.next() < 0.2 ? null : random.normal({ mean: 40, sd: 10 }),
		embarked: random.next() < 0.3 ? null : random.pick(ports)
	}));
	// One of whom everything is known.
	return [...passengers, { ...passengers[0]!, age: random.integer(1, 70), fare: 25, embarked: ports[0]! }];
}

/** A port more among these, so that it is the most frequent one. */
const withMore = (passengers: Known[], embarked: string) => [
	...passengers,
	...passengers.map((one) => ({ ...one, embarked }))
];

const two: Known[] = [
	{ sex: 'male', pclass: 3, age: 20, fare: 8, embarked: 'S' },
	{ sex: 'female', pclass: 1, age: 40, fare: 72, embarked: null }
];

export default grade<Learner>(({ behaves }) => [
	behaves('makePreparation', {
		title: 'the example: learned from two passengers, asked for a third',
		scenarios: ({ create, call }) => [
			[
				create(),
				call('fit', two),
				call('transform', [{ sex: 'male', pclass: 2, age: null, fare: 104, embarked: 'Q' }])
			]
		],
		expected,
		mistakes
	}),
	behaves('makePreparation', {
		title: 'any passengers, with gaps and with more columns than are needed',
		scenarios: ({ create, call, random }) =>
			many(5, () => [
				create(),
				call(
					'fit',
					withMore(makePassengers(random, 8, [1, 2, 3], ['S', 'C', 'Q']), random.pick(['S', 'C', 'Q']))
				),
				call('transform', makePassengers(random, 6, [1, 2, 3], ['S', 'C', 'Q'])),
				call('transform', makePassengers(random, 1, [1, 2, 3], ['S', 'C', 'Q']))
			]),
		expected,
		mistakes
	}),
	behaves('makePreparation', {
		title: 'unknown ports and classes, equally frequent ports, equal fares, a second fit, and none',
		scenarios: ({ create, call, random }) => [
			[
				create(),
				call('fit', makePassengers(random, 6, [1, 2], ['S', 'C'])),
				call('transform', makePassengers(random, 6, [3, 2], ['Q', 'S']))
			],
			[
				create(),
				call('fit', [
					...two,
					{ sex: 'male', pclass: 2, age: 0, fare: 8, embarked: 'C' },
					{ sex: 'male', pclass: 2, age: null, fare: null, embarked: null }
				]),
				call('transform', two)
			],
			[
				create(),
				call(
					'fit',
					two.map((one) => ({ ...one, fare: 8 }))
				),
				call('transform', two)
			],
			[
				create(),
				call('fit', makePassengers(random, 6, [1, 2, 3], ['S', 'C', 'Q'])),
				call('fit', two),
				call('transform', two)
			],
			[create(), call('transform', two)]
		],
		expected,
		mistakes
	}),
	behaves('makePreparation', {
		title: 'real passengers: learned from 150, asked for 30 others',
		scenarios: async ({ create, call, load }) => {
			const passengers = await load('titanic');
			return [
				[create(), call('fit', passengers.slice(0, 150)), call('transform', passengers.slice(150, 180))]
			];
		},
		expected,
		mistakes
	})
]);
