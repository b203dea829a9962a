import { grade, many, request, response, type ResponseValue } from 'stagecoach/grading';

type Asked = ReturnType<typeof request>;
interface App {
	fetch(asked: Asked): Promise<ResponseValue>;
}
interface Person {
	sex: 'female' | 'male';
	pclass: number;
	age?: number | null;
}
interface Learner {
	makeBatchApp(): App;
}

const survival = ({ sex, pclass }: Person, age: number) =>
	1 / (1 + Math.exp(-(1.86 + (sex === 'female' ? 2.5 : 0) - 1.07 * pclass - 0.032 * age)));

interface Ways {
	least?: number;
	most?: number;
	/** What the place of a row is called that stands at 0. */
	from?: number;
	fields?: number;
	dropsRows?: boolean;
	age?: (person: Person) => number;
	answer?: (predictions: { survived: boolean; probability: number }[]) => unknown;
}

/** The fields of a person that do not fit, in alphabetical order. */
function findWrong(person: unknown): string[] {
	const { age, pclass, sex } = person as Record<string, unknown>;
	const isAge = typeof age === 'number' && age >= 0 && age <= 120;
	return [
		...(isAge || age === null || age === undefined ? [] : ['age']),
		...(pclass === 1 || pclass === 2 || pclass === 3 ? [] : ['pclass']),
		...(sex === 'female' || sex === 'male' ? [] : ['sex'])
	];
}

/** A factory of apps that go one of these ways; without any, the right one. */
const app =
	({
		least = 1,
		most = 100,
		from = 0,
		fields = Infinity,
		dropsRows = false,
		age: ageOf = ({ age }) => age ?? 28,
		answer = countAll
	}: Ways = {}) =>
	(): App => ({
		fetch: async ({ body = '' }) => {
			const { people } = JSON.parse(body) as { people?: unknown };
			const isList = Array.isArray(people) && people.length >= least && people.length <= most;
			const list: Person[] = isList ? people : [];
			const wrong = list.flatMap((one, at) => findWrong(one).map((name) => `people.${at + from}.${name}`));
			const all = isList ? wrong.sort() : ['people'];
			if (!isList || (all.length > 0 && !dropsRows))
				return response({
					status: 422,
					json: { error: 'body does not fit', fields: all.slice(0, fields) }
				});
			const fitting = list.filter((one) => findWrong(one).length === 0);
			const predictions = fitting.map((one) => {
				const probability = survival(one, ageOf(one));
				return { survived: probability >= 0.5, probability };
			});
			return response({ status: 200, json: answer(predictions) });
		}
	});

const countAll: NonNullable<Ways['answer']> = (predictions) => ({ count: predictions.length, predictions });

const mistakes = [
	{
		answer: app({ dropsRows: true }),
		says: 'Your app leaves out the rows that do not fit and says 200: nobody learns that some are missing, and the answers no longer stand beside their questions.'
	},
	{
		answer: app({ least: 0 }),
		says: 'An empty list gets an answer. It is a mistake of the caller, who should hear of it: `.min(1)`.'
	},
	{
		answer: app({ most: Infinity }),
		says: 'Your list has no end: one request with a million rows would stop the service for all others. `.max(100)`.'
	},
	{
		answer: app({ answer: (all) => countAll(all.toSorted((a, b) => b.probability - a.probability)) }),
		says: 'The predictions come in another order than the people. Who asked can tell them apart only by their places.'
	},
	{
		answer: app({ from: 1 }),
		says: 'You count the places from 1. In JSON, as in the code that reads it, the first one is 0.'
	},
	{
		answer: app({ age: ({ age }) => age || 28 }),
		says: 'A baby of age 0 gets the median age: `||` takes 0 for missing too. `??` replaces only `null` and `undefined`.'
	},
	{
		answer: app({ answer: (all) => all }),
		says: 'You answer with the bare list. In an object, `{ count, predictions }`, there is room for more, later.'
	},
	{
		answer: app({ fields: 1 }),
		says: 'You name only the first field that does not fit. Name all, so that they can be mended in one go.'
	}
];

const predict = (body: object) => request('POST', '/predict/batch', { json: body });
const woman = { sex: 'female', pclass: 1, age: 17 };
const man = { sex: 'male', pclass: 3 };

export default grade<Learner>(({ behaves }) => [
	behaves('makeBatchApp', {
		title: 'the people who fit get their predictions, in their order',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict({ people: [woman, man] }))],
			[create(), call('fetch', predict({ people: [{ ...man, age: null }, woman, { ...man, age: 0 }] }))],
			[
				create(),
				call(
					'fetch',
					predict({
						people: [
							{ ...woman, age: 120 },
							{ sex: 'male', pclass: 1, age: 24.6875 }
						]
					})
				)
			],
			[create(), call('fetch', predict({ people: Array.from({ length: 100 }, () => man) }))]
		],
		expected: app(),
		mistakes
	}),
	behaves('makeBatchApp', {
		title: 'one row that does not fit: 422 for all, with its place',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict({ people: [woman, { ...man, age: -1 }] }))],
			[create(), call('fetch', predict({ people: [{ sex: 'f', pclass: 4, age: '9' }, man, { age: 121 }] }))]
		],
		expected: app()
	}),
	behaves('makeBatchApp', {
		title: 'no list, an empty one, and one that is too long: 422',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict({ people: [] }))],
			[create(), call('fetch', predict({ people: Array.from({ length: 101 }, () => man) }))],
			[create(), call('fetch', predict({}))],
			[create(), call('fetch', predict({ people: woman }))]
		],
		expected: app()
	}),
	behaves('makeBatchApp', {
		title: 'any people',
		scenarios: ({ create, call, random }) =>
			many(5, () => {
				const people = many(random.integer(1, 12), () => ({
					sex: random.pick(['female', 'male']),
					pclass: random.integer(1, 3),
					...(random.next() < 0.7 && { age: random.integer(0, 80) })
				}));
				return [create(), call('fetch', predict({ people }))];
			}),
		expected: app()
	})
]);
