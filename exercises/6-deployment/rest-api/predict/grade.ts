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
	makePredictApp(): App;
}

const survival = ({ sex, pclass }: Person, age: number) =>
	1 / (1 + Math.exp(-(1.86 + (sex === 'female' ? 2.5 : 0) - 1.07 * pclass - 0.032 * age)));

const ageOf = ({ age }: Person) => age ?? 28;

/** What an app answers to a person, and what of it the next health check counts. */
interface Ways {
	age?: (person: Person) => number;
	answer?: (probability: number) => Record<string, unknown>;
	status?: number;
	opens?: 'once' | 'each time';
}

const rightAnswer = (probability: number) => ({
	...{ survived: probability >= 0.5, probability },
	model: 'titanic-1'
});

/** A factory of apps that go one of these ways; without any, the right one. */
const app =
	({ age = ageOf, answer = rightAnswer, status = 200, opens = 'once' }: Ways = {}) =>
	(): App => {
		let served = 0;
		return {
			fetch: async ({ url, body = '' }) => {
				if (url === '/health')
					return response({ status: 200, json: { status: 'ok', served: opens === 'once' ? served : 0 } });
				served += 1;
				const person = JSON.parse(body) as Person;
				const json = JSON.parse(JSON.stringify(answer(survival(person, age(person))))) as object;
				return response({ status, json, headers: { 'content-type': 'application/json' } });
			}
		};
	};

const mistakes = [
	{
		answer: app({ opens: 'each time' }),
		says: 'It opens the model anew for each request: it has served none, and a large model would keep everybody waiting. Open it once, outside of the handlers.'
	},
	{
		answer: app({ age: ({ age }) => (age === undefined ? NaN : Number(age)) }),
		says: 'Without an age the model computes with `undefined`: the probability is NaN, and JSON has no NaN, so `null` goes out. Put in `model.medianAge`.'
	},
	{
		answer: app({ age: ({ age }) => age ?? 0 }),
		says: 'A person without an age is taken for a baby of age 0. Put in `model.medianAge`.'
	},
	{
		answer: app({ age: ({ age }) => age || 28 }),
		says: 'A baby of age 0 gets the median age: `||` takes 0 for missing too. `??` replaces only `null` and `undefined`.'
	},
	{
		answer: app({ answer: (p) => ({ ...rightAnswer(p), probability: p * 100 }) }),
		says: 'You answer in percent. A probability goes from 0 to 1.'
	},
	{
		answer: app({ answer: (p) => ({ ...rightAnswer(p), survived: p < 0.5 }) }),
		says: 'You say `true` of those who probably died: `survived` is true from one half on.'
	},
	{
		answer: app({ answer: (p) => ({ ...rightAnswer(p), survived: p >= 0.5 ? 1 : 0 }) }),
		says: '`survived` is true or false here, not 1 and 0: JSON has both.'
	},
	{
		answer: app({ status: 201 }),
		says: 'Status 201 says that something was created and kept. A prediction is an answer: 200.'
	},
	...[2, 3, 4].map((digits) => ({
		answer: app({ answer: (p) => ({ ...rightAnswer(p), probability: p.toFixed(digits) }) }),
		says: 'The probability goes out as a text, rounded. Send the number; who shows it may round it.'
	}))
];

const predict = (person: Person) => request('POST', '/predict', { json: person });
const health = request('GET', '/health');

export default grade<Learner>(({ behaves }) => [
	behaves('makePredictApp', {
		title: 'a woman of 17 in the first class, then a man of the third without an age',
		scenarios: ({ create, call }) => [
			[
				create(),
				call('fetch', predict({ sex: 'female', pclass: 1, age: 17 })),
				call('fetch', predict({ sex: 'male', pclass: 3 })),
				call('fetch', health)
			]
		],
		expected: app(),
		mistakes
	}),
	behaves('makePredictApp', {
		title: 'an age of null or 0, one at which the probability is one half, and one just above',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: null }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: 0 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: 24.6875 }))],
			[create(), call('fetch', predict({ sex: 'male', pclass: 1, age: 24.8 }))]
		],
		expected: app()
	}),
	behaves('makePredictApp', {
		title: 'any person, in one app that counts on',
		scenarios: ({ create, call, random }) =>
			many(5, () => [
				create(),
				...many(4, () =>
					call(
						'fetch',
						predict({
							sex: random.pick(['female', 'male']),
							pclass: random.integer(1, 3),
							...(random.next() < 0.7 && { age: random.integer(0, 80) })
						})
					)
				),
				call('fetch', health)
			]),
		expected: app()
	})
]);
