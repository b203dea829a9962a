import type { Passenger } from 'stagecoach/data';
import { type Random, grade, many } from 'stagecoach/grading';

type Known = Omit<Passenger, 'survived'>;

interface Learner {
	PassengerTable: new () => { fit(passengers: Known[]): unknown; transform(passengers: Known[]): number[][] };
}

const french: Record<string, string> = { Mlle: 'Miss', Ms: 'Miss', Mme: 'Mrs' };
const common = ['Mr', 'Mrs', 'Miss', 'Master'];
const titleOf = (name: string) => {
	const title = name.split(', ')[1]!.split('.')[0]!;
	return common.includes(title) ? title : (french[title] ?? 'Other');
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** Where a learner's table may differ from the right one. */
interface Habits {
	center: (values: readonly number[]) => number;
	ageOf: (known: Passenger['age'], ofTitle: number | undefined, ofAll: number) => number;
	fareColumn: (fare: number) => number;
	family: (others: number) => number;
	decks: string;
	learnsInTransform: boolean;
	forgets: boolean;
}

const right: Habits = {
	center: median,
	ageOf: (known, ofTitle, ofAll) => known ?? ofTitle ?? ofAll,
	fareColumn: (fare) => Math.log1p(fare),
	family: (others) => others + 1,
	decks: 'ABC',
	learnsInTransform: false,
	forgets: true
};

/** The table of somebody with these habits. */
function tableWith(own: Partial<Habits>): Learner['PassengerTable'] {
	const habits = { ...right, ...own };
	return class {
		rows: Known[] = [];

		fit(passengers: Known[]): void {
			this.rows = habits.forgets ? passengers : [...this.rows, ...passengers];
		}

		transform(passengers: Known[]): number[][] {
			const hasKnown =
				passengers.some(({ age }) => age !== null) && passengers.some(({ fare }) => fare !== null);
			const source = habits.learnsInTransform && hasKnown ? passengers : this.rows;
			const agesOf = (title?: string) =>
				source
					.filter(({ name }) => title === undefined || titleOf(name) === title)
					.flatMap(({ age }) => age ?? []);
			const fares = source.flatMap(({ fare }) => fare ?? []);
			return passengers.map(({ pclass, age, fare, sibsp, parch, cabin, name }) => {
				const title = titleOf(name);
				const ages = agesOf(title);
				const ofTitle = ages.length > 0 ? habits.center(ages) : undefined;
				return [
					pclass,
					habits.ageOf(age, ofTitle, habits.center(agesOf())),
					habits.fareColumn(fare ?? median(fares)),
					habits.family(sibsp + parch),
					Number(cabin !== null),
					Number(cabin !== null && habits.decks.includes(cabin[0]!)),
					...common.map((one) => Number(one === title))
				];
			});
		}
	};
}

const mistakes = [
	{
		answer: tableWith({ learnsInTransform: true }),
		says: 'Your medians are those of the passengers of transform: you learn again in transform. Learn in fit only, or the drawer helps to fill its own gaps.'
	},
	{
		answer: tableWith({ ageOf: (known, _ofTitle, ofAll) => known ?? ofAll }),
		says: 'A missing age gets one median for all. Take the median of those with the same title: a Master is a boy.'
	},
	{
		answer: tableWith({ center: mean }),
		says: 'A missing age gets the mean of the known ages. The median is wanted.'
	},
	{
		answer: tableWith({ ageOf: (known) => known ?? 0 }),
		says: 'A missing age becomes an age of 0, a newborn. Fill it with the median of the title.'
	},
	{
		answer: tableWith({ fareColumn: (fare) => Math.log(fare) }),
		says: 'Your third column is ln(fare), which is -Infinity for a fare of 0. ln(1 + fare) is wanted: Math.log1p.'
	},
	{
		answer: tableWith({ fareColumn: (fare) => fare }),
		says: 'Your third column is the fare in pounds. Its logarithm is wanted: Math.log1p(fare).'
	},
	{
		answer: tableWith({ family: (others) => others }),
		says: 'Your families are one too small: the passenger too belongs to the family. Add 1.'
	},
	{
		answer: tableWith({ decks: 'ABCD' }),
		says: 'Your sixth column counts deck D as an upper deck. Only A, B and C are wanted.'
	},
	{
		answer: tableWith({ forgets: false }),
		says: 'After a second fit your table still knows the passengers of the first. A second fit forgets them.'
	}
];

const passengerWith = (known: Partial<Known>): Known => ({
	...{ id: 1, pclass: 3, name: 'Kelly, Mr. James', sex: 'male', age: 34, sibsp: 0, parch: 0 },
	...{ ticket: '330911', fare: 7, cabin: null, embarked: 'Q', homeDest: null },
	...known
});

const example = [
	passengerWith({}),
	passengerWith({ name: 'Dodge, Master. Washington', pclass: 1, age: 4, fare: 9, parch: 2, cabin: 'A34' })
];
const john = passengerWith({ name: 'Kelly, Mr. John', age: null, fare: null });

const decks = ['A10', 'B5', 'C22 C26', 'D35', 'E17', 'F G73', 'G6', 'T'];
const randomPassenger = (random: Random) =>
	passengerWith({
		...{ name: `Kelly, ${random.pick([...common, 'Ms', 'Mme', 'Rev'])}. J.`, pclass: random.pick([1, 2, 3]) },
		...{
			age: random.pick([null, random.integer(1, 70)]),
			fare: random.pick([null, 0, random.integer(4, 200)])
		},
		...{
			sibsp: random.integer(0, 4),
			parch: random.integer(0, 3),
			cabin: random.pick([null, random.pick(decks)])
		}
	});
/** Two with known ages and fares first, so that medians can be learned. */
const randomPassengers = (random: Random) => [
	...example,
	...many(random.integer(3, 14), () => randomPassenger(random))
];

export default grade<Learner>(({ behaves }) => [
	behaves('PassengerTable', {
		title: 'the example, and each of the ten columns',
		scenarios: ({ create, call }) => [
			[create(), call('fit', example), call('transform', [john])],
			[
				create(),
				call('fit', example),
				call('transform', [...example, ...decks.map((cabin) => passengerWith({ cabin }))])
			],
			[
				create(),
				call('fit', [...example, passengerWith({ age: 20, fare: 40 }), passengerWith({ age: 60, fare: 0 })]),
				call('transform', [
					john,
					passengerWith({ name: 'Brown, Mrs. J.', age: null, sibsp: 1, parch: 2, fare: 0 }),
					passengerWith({ name: 'Peuchen, Major. A.', age: null, cabin: 'C104' })
				])
			]
		],
		expected: tableWith({}),
		tolerance: 1e-6,
		mistakes
	}),
	behaves('PassengerTable', {
		title: 'transform applies what fit has learned, to one passenger or many; a second fit forgets the first',
		scenarios: ({ create, call, random }) =>
			many(6, () => [
				create(),
				call('fit', randomPassengers(random)),
				call('transform', [john, passengerWith({ name: 'Brown, Miss. J.', age: null })]),
				call('transform', randomPassengers(random)),
				call('fit', randomPassengers(random)),
				call('transform', [...randomPassengers(random), john])
			]),
		expected: tableWith({}),
		tolerance: 1e-6,
		mistakes
	}),
	behaves('PassengerTable', {
		title: 'the first 60 passengers of the drawer, with the medians of 300 training passengers',
		scenarios: async ({ create, call, load }) => {
			const [train, test] = [
				await load('titanic', { part: 'train' }),
				await load('titanic', { part: 'test' })
			];
			return [[create(), call('fit', train.slice(0, 300)), call('transform', test.slice(0, 60))]];
		},
		expected: tableWith({}),
		tolerance: 1e-6,
		mistakes
	})
]);
