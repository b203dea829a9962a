import { grade, request, response, type ResponseValue } from 'stagecoach/grading';

type Asked = ReturnType<typeof request>;
interface App {
	fetch(asked: Asked): Promise<ResponseValue>;
}
interface Learner {
	makeHealthApp(): App;
}

const json = { 'content-type': 'application/json' };
const healthy = response({ status: 200, json: { status: 'ok', model: 'titanic-1' }, headers: json });
const missing = response({ status: 404, json: { error: 'not found' }, headers: json });

/** A factory of apps with this answer; by default the right one. */
const app = (answer: (isHealth: boolean, method: string) => ResponseValue) => () => ({
	fetch: async ({ method, url }: Asked) => answer(url.split('?')[0] === '/health', method)
});
const makeHealthApp = app((isHealth, method) => (isHealth && method === 'GET' ? healthy : missing));

const mistakes = [
	{
		answer: app((isHealth, method) =>
			isHealth && method === 'GET' ? response({ status: 200, body: 'ok' }) : missing
		),
		says: 'Your app answers in plain text. A program asks: give it JSON, `context.json({ … })`.'
	},
	{
		answer: app((isHealth, method) =>
			isHealth && method === 'GET' ? healthy : response({ status: 404, body: '404 Not Found' })
		),
		says: 'What is not found is told in Hono’s own words, as text. `app.notFound(…)` says it in JSON.'
	},
	{
		answer: app((isHealth, method) =>
			isHealth && method === 'GET' ? healthy : response({ status: 200, json: { error: 'not found' } })
		),
		says: 'The error goes out with status 200, which means that all went well. Programs look at the status first.'
	},
	{
		answer: app((isHealth) => (isHealth ? healthy : missing)),
		says: 'Your `/health` answers every method. `app.get` answers a GET only.'
	},
	{
		answer: app((isHealth, method) => (isHealth && method === 'POST' ? healthy : missing)),
		says: 'Your `/health` answers POST, not GET. Asking how somebody is changes nothing: that is a GET.'
	}
];

export default grade<Learner>(({ behaves }) => [
	behaves('makeHealthApp', {
		title: 'GET /health says that the app is well, and which model it has',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', request('GET', '/health'))],
			[create(), call('fetch', request('GET', '/health?full=1'))]
		],
		expected: makeHealthApp,
		mistakes
	}),
	behaves('makeHealthApp', {
		title: 'what is not found is said with 404, in JSON',
		scenarios: ({ create, call }) => [
			[create(), call('fetch', request('GET', '/')), call('fetch', request('GET', '/healthy'))]
		],
		expected: makeHealthApp
	}),
	behaves('makeHealthApp', {
		title: 'no other method asks for health',
		scenarios: ({ create, call }) => [
			[
				create(),
				call('fetch', request('POST', '/health', { json: {} })),
				call('fetch', request('GET', '/health'))
			]
		],
		expected: makeHealthApp
	})
]);
