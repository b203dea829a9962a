import { describe, expect, it } from 'vitest';
import { request, response, type ResponseValue } from '#grading/index.ts';
import type { Check, CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	handle(asked: ReturnType<typeof request>): ResponseValue;
}

const right = response({
	status: 200,
	json: { score: 0.25 },
	headers: { 'content-type': 'application/json' }
});
const build = ({ check }: CheckMakers<Learner>): Check[] => [
	check('one prediction', async ({ learner, expect }) => {
		const got = await learner.handle(request('POST', '/predict', { json: { age: 30 } }));
		expect(got).toEqual(right, { what: 'the answer' });
	})
];
const summaryOf = async (source: string) => (await gradeSource<Learner>(source, build)).summary;
const answer = (code: string) => `async function handle(request) { ${code} }`;

describe('a function that answers web requests', () => {
	it('gets a real request and gives a real response', async () => {
		const source = answer(`
			const { age } = await request.json();
			if (request.method !== 'POST' || new URL(request.url).pathname !== '/predict') return new Response('', { status: 404 });
			if (request.headers.get('content-type') !== 'application/json') return new Response('', { status: 415 });
			return Response.json({ score: age / 120 });
		`);
		expect((await gradeSource<Learner>(source, build)).outcome).toBe('passed');
	});

	it.each([
		[
			'return new Response("no", { status: 500 })',
			'has status 500, it should have 200.\nIts body is `"no"`.'
		],
		['return new Response("{\\"score\\":0.25}")', 'has the header `content-type` with "text/plain'],
		[
			'return new Response("oh", { headers: { "content-type": "application/json" } })',
			'has the body `"oh"`, it should be JSON: { score: 0.25 }'
		],
		['return Response.json({ score: 0.3 })', 'at `.json().score` is 0.3, it should be 0.25'],
		['return { status: 200, score: 0.25 }', 'it should be a Response with status 200'],
		['return Object.create(Response.prototype)', 'it should be a Response with status 200']
	])('%s', async (code, words) => {
		const summary = await summaryOf(answer(code));
		expect(summary).toMatch(/^The answer /);
		expect(summary).toContain(words);
	});

	it.each([
		['application/json; charset=utf-8', 'passed'],
		['Application/JSON', 'passed'],
		['application/jsonl', 'failed'],
		['application', 'failed']
	])('may say more of its type, and not another one: %s', async (type, outcome) => {
		const source = answer(
			`return new Response('{"score":0.25}', { headers: { 'content-type': '${type}' } });`
		);
		expect((await gradeSource<Learner>(source, build)).outcome).toBe(outcome);
	});

	it('may be compared with an author’s function, as a method of an app too', async () => {
		const app = {
			fetch: async ({ method }: ReturnType<typeof request>) =>
				response({ status: method === 'GET' ? 200 : 405 })
		};
		const behaves = ({ behaves }: CheckMakers<{ app: typeof app }>): Check[] => [
			behaves('app', {
				title: 'only GET',
				scenarios: ({ call }) => [[call('fetch', request('GET', '/')), call('fetch', request('PUT', '/'))]],
				expected: app
			})
		];
		const atOnce = await gradeSource<{ app: typeof app }>(
			`const app = { fetch: ({ method }) => new Response(null, { status: method === 'GET' ? 200 : 405 }) };`,
			behaves
		);
		expect(atOnce.outcome).toBe('passed');
		const source = (status: string) =>
			`const app = { async fetch({ method }) { return new Response(null, { status: ${status} }); } };`;
		const right = await gradeSource<{ app: typeof app }>(source(`method === 'GET' ? 200 : 405`), behaves);
		expect(right.outcome).toBe('passed');
		const wrong = await gradeSource<{ app: typeof app }>(source('200'), behaves);
		expect(wrong.summary).toContain(`new Request('/', { method: 'PUT' })`);
		expect(wrong.summary).toContain('has status 200, it should have 405');
	});

	it('a response that was read already is told in words', async () => {
		const summary = await summaryOf(
			answer('const done = Response.json({}); await done.text(); return done;')
		);
		expect(summary).toContain('an object that cannot be read');
	});

	it('is read by means that no cell can patch', async () => {
		const patch = `
			Response.prototype.text = async () => '{"score":0.25}';
			Object.defineProperty(Response.prototype, 'status', { get: () => 200 });
			Function.prototype.call = () => 200;
			Headers.prototype.forEach = (call) => call('application/json', 'content-type');
		`;
		const summary = await summaryOf(`${patch}\n${answer('return new Response("x", { status: 400 })')}`);
		expect(summary).toContain('has status 400');
	});
});
