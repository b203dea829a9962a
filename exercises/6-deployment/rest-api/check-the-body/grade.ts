import { grade, request, response, type ResponseValue } from 'stagecoach/grading';

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
	makeCheckedApp(): App;
}

const survival = ({ sex, pclass }: Person, age: number) =>
	1 / (1 + Math.exp(-(1.86 + (sex === 'female' ? 2.5 : 0) - 1.07 * pclass - 0.032 * age)));

type Fits = Record<'age' | 'pclass' | 'sex', (value: unknown) => boolean>;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isAge = (age: unknown) => isNumber(age) && age >= 0 && age <= 120;
const rules: Fits = {
	age: (age) => age === undefined || age === null || isAge(age),
	pclass: (pclass) => isNumber(pclass) && [1, 2, 3].includes(pclass),
	sex: (sex) => sex === 'female' || sex === 'male'
};

interface Ways {
	fits?: Partial<Fits>;
	/** Status of a body that is no JSON, and of one that does not fit. */
	statuses?: [notJson: number, unfit: number];
	most?: number;
	strict?: boolean;
	crashes?: boolean;
	/** Takes a value that counts as false for no JSON. */
	needsTruthy?: boolean;
	age?: (age: unknown) => number;
}

const ageOf = (age: unknown) => Number(age ?? 28);

/** A factory of apps that go one of these ways; without any, the right one. */
const app =
	({
		fits,
		statuses: [notJson, unfit] = [400, 422],
		most = 3,
		strict = false,
		crashes = false,
		needsTruthy = false,
		age: readAge = ageOf
	}: Ways = {}) =>
	(): App => ({
		fetch: async ({ body: text = '' }) => {
			const body = parse(text);
			if (body === undefined || (needsTruthy && !body))
				return crashes
					? response({ status: 500 })
					: response({ status: notJson, json: { error: 'body is not JSON' } });
			const refuse = (fields: string[]) =>
				response({ status: unfit, json: { error: 'body does not fit', fields } });
			if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse([]);
			const person = body as Record<keyof Fits, unknown>;
			const checks = Object.entries({ ...rules, ...fits }) as [keyof Fits, Fits['age']][];
			const wrong = checks.flatMap(([name, rule]) => (rule(person[name]) ? [] : [name]));
			const isStrange = strict && Object.keys(body).some((name) => !Object.hasOwn(rules, name));
			if (wrong.length > 0 || isStrange) return refuse(wrong.slice(0, most));
			const { sex, pclass, age } = body as Person;
			const probability = survival({ sex, pclass: Number(pclass) }, readAge(age));
			return response({ status: 200, json: { survived: probability >= 0.5, probability } });
		}
	});

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const mistakes = [
	{
		answer: app({ statuses: [200, 200] }),
		says: 'The error goes out with status 200, which means that all went well. Who called will go on with a body that holds no prediction.'
	},
	{
		answer: app({ statuses: [400, 400] }),
		says: 'You answer 400 for both. This task tells them apart: 400 for what cannot be read, 422 for what was read and does not fit.'
	},
	{
		answer: app({ crashes: true }),
		says: 'A body that is no JSON makes your handler throw, and Hono answers 500, as if it were the server’s fault. Catch what `context.req.json()` throws.'
	},
	{
		answer: app({
			fits: {
				age: (age) => age === undefined || isAge(Number(age)),
				pclass: (pclass) => [1, 2, 3].includes(Number(pclass))
			}
		}),
		says: 'Your schema takes texts for numbers. `z.number()` takes numbers only; `z.coerce` makes a number of almost anything, even of `null`.'
	},
	{
		answer: app({ fits: { age: isAge } }),
		says: 'Your schema needs an age. It may be missing or `null`: `.nullish()`.'
	},
	{
		answer: app({ strict: true }),
		says: 'Your schema refuses fields that it does not know. Leave them alone: a caller with a newer form must not be shut out.'
	},
	{
		answer: app({ fits: { pclass: isNumber } }),
		says: 'Your schema takes any number for a class. There are three: `z.literal([1, 2, 3])`.'
	},
	{
		answer: app({ fits: { age: (age) => age === undefined || age === null || isNumber(age) } }),
		says: 'Your schema takes any number for an age. It goes from 0 to 120.'
	},
	{
		answer: app({ age: (age) => Number(age || 28) }),
		says: 'A baby of age 0 gets the median age: `||` takes 0 for missing too. `??` replaces only `null` and `undefined`.'
	},
	{
		answer: app({ needsTruthy: true }),
		says: 'You take `null` for no JSON. It is JSON that does not fit: 422. Catch what `context.req.json()` throws, and look at nothing else for the 400.'
	},
	{
		answer: app({ most: 1 }),
		says: 'You name only the first field that does not fit. Name all, so that they can be mended in one go.'
	}
];

const predict = (json: unknown) => request('POST', '/predict', { json });
const sendText = (body: string) =>
	request('POST', '/predict', { body, headers: { 'content-type': 'application/json' } });
const good = { sex: 'female', pclass: 2, age: 30 };

export default grade<Learner>(({ behaves }) => [
	behaves('makeCheckedApp', {
		title: 'a body that fits gets its prediction',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict(good))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: null }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 3 }))],
			[create(), call('fetch', predict({ ...good, name: 'Rose' }))],
			[create(), call('fetch', predict({ ...good, age: 0 }))],
			[create(), call('fetch', predict({ ...good, sex: 'male', age: 120 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: 24.6875 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: 24.8 }))]
		],
		expected: app(),
		mistakes
	}),
	behaves('makeCheckedApp', {
		title: 'a body that is no JSON: 400',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', sendText('{"sex": '))],
			[create(), call('fetch', sendText('')), call('fetch', predict(good))]
		],
		expected: app()
	}),
	behaves('makeCheckedApp', {
		title: 'a body that does not fit: 422, with the fields',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict({ sex: 'f', pclass: 2, age: -1 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 4 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 0 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1.5, age: 121 }))],
			[create(), call('fetch', predict({ ...good, age: '30' }))],
			[create(), call('fetch', predict({ ...good, pclass: '2' }))],
			[create(), call('fetch', predict({}))]
		],
		expected: app()
	}),
	behaves('makeCheckedApp', {
		title: 'JSON that is no object: 422 without fields',
		scenarios: ({ create, call }) =>
			[[], null, 3, 'female'].map((body) => [create(), call('fetch', predict(body))]),
		expected: app()
	})
]);
