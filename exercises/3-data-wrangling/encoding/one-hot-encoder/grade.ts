import { grade, many, throws } from 'stagecoach/grading';

interface Encoder {
	categories: string[];
	fit(values: string[]): unknown;
	transform(values: string[]): number[][];
}

interface Learner {
	OneHotEncoder: new () => Encoder;
}

const different = (values: string[]) => [...new Set(values)];
const encode = (values: string[], columns: string[]) =>
	values.map((value) => columns.map((column) => Number(column === value)));

class OneHotEncoder implements Encoder {
	categories: string[] = [];
	isFitted = false;

	fit(values: string[]): void {
		this.categories = this.learn(values);
		this.isFitted = true;
	}

	transform(values: string[]): number[][] {
		return this.isFitted ? this.apply(values) : this.beforeFit(values);
	}

	learn(values: string[]): string[] {
		return different(values).sort();
	}

	apply(values: string[]): number[][] {
		return encode(values, this.categories);
	}

	beforeFit(_values: string[]): number[][] {
		return throws();
	}
}

/** What the encoder before has learned, for one that shares its memory. */
let shared: string[] = [];

const isKnown = (encoder: Encoder) => (value: string) => encoder.categories.includes(value);

const mistakes = [
	{
		answer: class extends OneHotEncoder {
			override learn(values: string[]) {
				return different(values);
			}
		},
		says: 'Your categories are in the order in which they appear. Sort them, so that the columns do not depend on the order of the rows.'
	},
	{
		answer: class extends OneHotEncoder {
			override apply(values: string[]) {
				this.fit(values);
				return encode(values, this.categories);
			}
		},
		says: 'Your `transform` learns again from what it gets, so the columns change their meaning. Only `fit` learns.'
	},
	{
		answer: class extends OneHotEncoder {
			override apply(values: string[]) {
				return encode(values, different(values).sort());
			}
		},
		says: 'Your `transform` encodes what it gets for itself, with columns of its own. Use the categories that `fit` has learned.'
	},
	{
		answer: class extends OneHotEncoder {
			override apply(values: string[]) {
				return encode(values, different([...this.categories, ...values]));
			}
		},
		says: 'An unknown value got a new column in your rows. The number of columns is settled by `fit`: an unknown value is a row of zeros.'
	},
	{
		answer: class extends OneHotEncoder {
			override apply(values: string[]) {
				return encode(values.filter(isKnown(this)), this.categories);
			}
		},
		says: 'A value that `fit` has not seen is dropped from your rows. Each value needs its row, an unknown one a row of zeros.'
	},
	{
		answer: class extends OneHotEncoder {
			override learn(values: string[]) {
				return different([...this.categories, ...values]).sort();
			}
		},
		says: 'Your encoder still knows the categories of its first fit. A second `fit` begins anew.'
	},
	{
		answer: class extends OneHotEncoder {
			override apply(values: string[]) {
				return encode(values, this.categories.slice(1));
			}
		},
		says: 'The first category has no column in your rows. Here each category has one, the first too.'
	},
	{
		answer: class extends OneHotEncoder {
			override learn(values: string[]) {
				shared = different(values).sort();
				return shared;
			}
			override beforeFit(values: string[]) {
				return encode(values, shared);
			}
		},
		says: 'A new encoder, which has not seen a `fit` itself, knows the categories of the one before. Keep them in a field of the object (`this.categories`), not in a variable that all objects share.'
	},
	{
		answer: class extends OneHotEncoder {
			override beforeFit(values: string[]) {
				return values.map(() => []);
			}
		},
		says: 'Your `transform` answers before `fit`, with rows that have no columns. Throw an `Error` there: the encoder has learned nothing yet.'
	}
];

const words = ['S', 'C', 'Q', 'Mr', 'Mrs', 'Miss', 'a', 'B', ''];

export default grade<Learner>(({ behaves }) => [
	behaves('OneHotEncoder', {
		title: 'the example: three categories, and an unknown value',
		scenarios: ({ create, call, get }) => [
			[create(), call('fit', ['S', 'C', 'S', 'Q']), get('categories'), call('transform', ['C', 'S', 'X'])],
			[create(), call('fit', ['yes', 'no']), call('transform', ['yes', 'yes', 'no']), get('categories')]
		],
		expected: OneHotEncoder,
		mistakes
	}),
	behaves('OneHotEncoder', {
		title: 'the columns stay the same, whatever transform gets',
		scenarios: ({ create, call, get }) => [
			[create(), call('fit', ['b', 'a', 'c']), call('transform', ['c']), call('transform', ['a', 'c'])],
			[create(), call('fit', ['b', 'a']), call('transform', ['z', 'a', 'y']), get('categories')],
			[create(), call('fit', ['b', 'a']), call('transform', [])]
		],
		expected: OneHotEncoder,
		mistakes
	}),
	behaves('OneHotEncoder', {
		title: 'a second fit forgets, and transform before fit throws',
		scenarios: ({ create, call, get }) => [
			[
				create(),
				call('fit', ['b', 'a']),
				call('fit', ['d', 'c', 'd']),
				get('categories'),
				call('transform', ['a', 'd'])
			],
			[create(), call('transform', ['a'])]
		],
		expected: OneHotEncoder,
		mistakes
	}),
	behaves('OneHotEncoder', {
		title: 'right for any words',
		scenarios: ({ create, call, get, random }) =>
			many(15, () => {
				const some = random.sample(words, random.integer(1, 5));
				return [
					create(),
					call(
						'fit',
						many(random.integer(1, 9), () => random.pick(some))
					),
					get('categories'),
					call(
						'transform',
						many(random.integer(0, 6), () => random.pick(words))
					)
				];
			}),
		expected: OneHotEncoder,
		mistakes
	}),
	behaves('OneHotEncoder', {
		title: 'the titles of the Titanic: learned from 981 passengers, used on 328',
		scenarios: async ({ create, call, get, load }) => {
			const titles = (await load('titanic')).map(({ name }) => name.split(', ')[1]!.split('.')[0]!);
			return [
				[create(), call('fit', titles.slice(0, 981)), get('categories'), call('transform', titles.slice(981))]
			];
		},
		expected: OneHotEncoder,
		mistakes
	})
]);
