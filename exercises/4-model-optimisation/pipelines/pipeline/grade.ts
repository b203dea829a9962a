import { grade, many, throws, type Random } from 'stagecoach/grading';
import * as ml from 'stagecoach/ml';

type Rows = (number | null)[][];
type Name = 'fill' | 'log' | 'scale' | 'select' | 'nearest';

interface Pipeline {
	fit(rows: Rows, labels: number[]): unknown;
	predict(rows: Rows): number[];
}

interface Learner {
	build(names: Name[]): Pipeline;
}

interface Ways {
	/** What a transformer is fitted on. */
	fits?: 'made' | 'as they came' | 'once';
	/** What the last step is fitted on. */
	trains?: 'made' | 'as they came';
	/** What becomes of new rows. */
	predicts?: 'transform' | 'learn again' | 'as they came' | 'only the last';
}

const makers = {
	fill: () => new ml.SimpleImputer({ strategy: 'median' }),
	log: () => new ml.FunctionTransformer({ func: (rows) => rows.map((row) => row.map(Math.log1p)) }),
	scale: () => new ml.StandardScaler(),
	select: () => new ml.SelectKBest({ k: 1 })
};

type Transformer = ReturnType<(typeof makers)[keyof typeof makers]>;

/** Pipelines that go one of these ways; without any, the right one. The last step is always the nearest neighbour. */
const builder =
	({ fits = 'made', trains = 'made', predicts = 'transform' }: Ways = {}): Learner['build'] =>
	(names) => {
		const transformers: Transformer[] = names.flatMap((name) => (name === 'nearest' ? [] : [makers[name]()]));
		const model = new ml.KNeighborsClassifier({ nNeighbors: 1 });
		const apply = (step: Transformer, rows: Rows) => step.transform(rows as number[][]);
		let isFitted = false;
		return {
			fit(rows, labels) {
				let made = rows;
				for (const step of transformers) {
					if (fits !== 'once' || !isFitted)
						step.fit((fits === 'as they came' ? rows : made) as number[][], labels);
					made = apply(step, made);
				}
				model.fit((trains === 'made' ? made : rows) as number[][], labels);
				isFitted = true;
				return this;
			},
			predict(rows) {
				if (!isFitted) return throws();
				if (predicts === 'as they came') return model.predict(rows as number[][]);
				let made = rows;
				for (const step of transformers) {
					if (predicts === 'learn again')
						step.fit(
							made as number[][],
							made.map(() => 0)
						);
					made = apply(step, predicts === 'only the last' ? rows : made);
				}
				return model.predict(made as number[][]);
			}
		};
	};

/** Such pipelines, for the mistakes; where their steps refuse the rows, so do the learner's. */
const wrongBuilder =
	(ways: Ways): Learner['build'] =>
	(names) => {
		const pipeline = builder(ways)(names);
		const orThrows = <Value>(call: () => Value): Value => {
			try {
				return call();
			} catch {
				return throws();
			}
		};
		return {
			fit(rows, labels) {
				orThrows(() => pipeline.fit(rows, labels));
				return this;
			},
			predict: (rows) => orThrows(() => pipeline.predict(rows))
		};
	};

const expected = builder();

const mistakes = [
	{
		answer: wrongBuilder({ predicts: 'learn again' }),
		says: 'Your steps learn again in `predict`, from the new rows. `predict` only calls `transform`: what a passenger is told must not depend on who else is asked.'
	},
	{
		answer: wrongBuilder({ trains: 'as they came' }),
		says: 'Your last step is fitted on the rows as they came. It must learn from what the transformers made of them, since that is what it gets in `predict`.'
	},
	{
		answer: wrongBuilder({ predicts: 'as they came' }),
		says: 'Your `predict` hands the rows to the last step as they come. First they go through `transform` of every other step.'
	},
	{
		answer: wrongBuilder({ fits: 'as they came' }),
		says: 'Each of your transformers is fitted on the rows as they came. It must be fitted on what the steps before it made of them.'
	},
	{
		answer: wrongBuilder({ predicts: 'only the last' }),
		says: 'In your `predict` only the last transformer counts: each gets the rows as they came. Hand on what the step before made.'
	},
	{
		answer: wrongBuilder({ fits: 'once' }),
		says: 'Your transformers still know what they learned in the first `fit`. A second `fit` begins anew, for every step.'
	}
];

/** Columns of very different size, none below 0. */
const makeRows = (random: Random, count: number, factors = [1, 1, 1]): number[][] =>
	many(count, () => [
		5 + 60 * random.next() * factors[0]!,
		Math.exp(random.normal({ mean: 4, sd: 1.5 })) * factors[1]!,
		random.next() * factors[2]!
	]);

/** A label of its own for each row, so that an answer tells which neighbour was asked. */
const ownLabels = (count: number) => many(count, (i) => i);

export default grade<Learner>(({ behaves }) => [
	behaves('build', {
		title: 'the example: log, scale, nearest',
		scenarios: ({ create, call }) => [
			[
				create(['log', 'scale', 'nearest']),
				call(
					'fit',
					[
						[20, 9],
						[40, 9],
						[60, 99],
						[40, 999]
					],
					[0, 1, 2, 3]
				),
				call('predict', [
					[55, 30],
					[42, 500],
					[30, 60]
				])
			]
		],
		expected,
		mistakes
	}),
	behaves('build', {
		title: 'one step or several, for any rows, many or one at a time',
		scenarios: ({ create, call, random }) =>
			many(8, (i) => {
				const recipes: Name[][] = [['nearest'], ['scale', 'nearest'], ['log', 'scale', 'nearest']];
				const count = random.integer(9, 14);
				const others = makeRows(random, 6);
				return [
					create(recipes[i % 3]!),
					call('fit', makeRows(random, count), ownLabels(count)),
					call('predict', others),
					call('predict', others.slice(0, 1)),
					call('predict', others.slice(2, 4))
				];
			}),
		expected,
		mistakes
	}),
	behaves('build', {
		title: 'before fit, and after a second fit',
		scenarios: ({ create, call, random }) => [
			[create(['scale', 'nearest']), call('predict', makeRows(random, 2))],
			[
				create(['scale', 'nearest']),
				call('fit', makeRows(random, 8), ownLabels(8)),
				call('fit', makeRows(random, 10, [9, 0.01, 50]), ownLabels(10)),
				call('predict', makeRows(random, 6, [9, 0.01, 50]))
			]
		],
		expected,
		mistakes
	}),
	behaves('build', {
		title: 'a step that learns from the labels too',
		scenarios: ({ create, call, random }) =>
			many(4, () => {
				const labels = many(12, (row) => row % 2);
				const rows = makeRows(random, 12).map((row, j) => row.with(2, row[2]! + 2 * labels[j]!));
				return [
					create(['log', 'select', 'scale', 'nearest']),
					call('fit', rows, labels),
					call('predict', makeRows(random, 8, [1, 1, 3]))
				];
			}),
		expected,
		mistakes
	}),
	behaves('build', {
		title: 'age, class and fare of real passengers: fit on 200 of them, predict 60 others',
		scenarios: async ({ create, call, load }) => {
			const passengers = (await load('titanic')).filter(({ fare }) => fare !== null);
			const rows = passengers.map(({ age, pclass, fare }) => [age, pclass, fare]);
			const labels = passengers.map(({ survived }) => Number(survived));
			return [
				[
					create(['fill', 'scale', 'nearest']),
					call('fit', rows.slice(0, 200), labels.slice(0, 200)),
					call('predict', rows.slice(200, 260))
				]
			];
		},
		expected,
		mistakes
	})
]);
