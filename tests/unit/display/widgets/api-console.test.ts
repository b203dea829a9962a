import { beforeEach, describe, expect, it } from 'vitest';
import { apiConsole, type WebApp } from '#display/widgets/index.ts';
import type { WidgetRequest } from '#protocol/widget.ts';
import { beginCheck, beginRun } from '../target.ts';

const slot = 'api-console Try the API';
const got: Request[] = [];
const echo: WebApp = {
	async fetch(request) {
		got.push(request);
		const { pathname } = new URL(request.url);
		return Response.json({ pathname, body: await request.text() }, { status: 201 });
	}
};
const send = (request: WidgetRequest) => beginRun({ [slot]: request });
const post = { method: 'POST', path: '/predict', body: '{"age":' } as const;

beforeEach(() => void got.splice(0));

it('sends nothing before it is asked to, and shows what could be sent', async () => {
	const { outputs, last } = beginRun();
	await apiConsole(echo, { method: 'POST', path: '/predict', body: { age: 3 } });
	expect(got).toEqual([]);
	const value = { method: 'POST', path: '/predict', body: '{\n  "age": 3\n}' };
	expect(last()).toEqual({ type: 'api-console', label: 'Try the API', value, answer: { kind: 'none' } });
	expect(structuredClone(outputs)).toEqual(outputs);
});

it('sends what was typed as it is, right or wrong, and shows the whole answer', async () => {
	const { outputs, last } = send(post);
	await apiConsole(echo);
	expect(outputs[0]).toMatchObject({ widget: { value: post, answer: { kind: 'waiting' } } });
	const body = '{"pathname":"/predict","body":"{\\"age\\":"}';
	expect(last()).toMatchObject({
		value: post,
		answer: {
			...{ kind: 'response', status: 201, headers: [['content-type', 'application/json']] },
			...{ body, length: body.length }
		}
	});
	expect(got.map(({ method, headers }) => [method, headers.get('content-type')])).toEqual([
		['POST', 'application/json']
	]);
});

it('sends no body with a GET, and none when there is none', async () => {
	send({ method: 'GET', path: '/health?full=1', body: 'left from a POST' });
	await apiConsole(echo);
	send({ method: 'DELETE', path: '//', body: '' });
	await apiConsole(echo);
	expect(got.map(({ url, body, headers }) => [url, body, headers.get('content-type')])).toEqual([
		['http://localhost/health?full=1', null, null],
		['http://localhost//', null, null]
	]);
});

it('shows only so much of a long answer', async () => {
	const { last } = send({ ...post, method: 'GET' });
	await apiConsole({ fetch: () => new Response('x'.repeat(300_000)) });
	expect(last()).toMatchObject({ answer: { length: 300_000, body: 'x'.repeat(200_000) } });
});

it.each([
	['throws', () => Promise.reject(new RangeError('no model')), 'no model'],
	['gives no Response', () => 'ok' as never, 'this one gave "ok"']
])('of an app that %s says that there is no answer, and hands the error on', async (_, fetch, words) => {
	const { last } = send(post);
	await expect(apiConsole({ fetch })).rejects.toThrow(words);
	expect(last()).toMatchObject({ answer: { kind: 'failed' } });
});

it('shows and sends nothing when checks call', async () => {
	const { outputs } = send(post);
	beginCheck();
	await apiConsole(echo);
	expect([got, outputs]).toEqual([[], []]);
});

describe('what does not fit is said in words', () => {
	const wrong: [words: string, app: unknown, options?: object][] = [
		['needs an app with a method `fetch`; got undefined', undefined],
		['needs an app with a method `fetch`; got an object', {}],
		['`method` of apiConsole is one of GET, POST, PUT, PATCH, DELETE; got "post"', echo, { method: 'post' }],
		['`path` of apiConsole begins with /, as in \'/health\'; got "health"', echo, { path: 'health' }],
		['apiConsole has no option `url`', echo, { url: '/' }],
		['The label of apiConsole is empty', echo, { label: '' }]
	];
	it.each(wrong)('%s', async (words, app, options) => {
		await expect(apiConsole(app as WebApp, options)).rejects.toThrow(words);
	});
});
