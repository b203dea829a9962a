import { describe, expect, it } from 'vitest';
import { findDifference } from '#grading/compare.ts';
import { response } from '#grading/index.ts';
import { ResponseResult } from '#grading/values.ts';

const got = (body = '', headers: [string, string][] = [], status = 200) =>
	new ResponseResult({ type: 'response', status, headers, body, length: body.length });
const difference = (is: unknown, should: Parameters<typeof response>[0]) =>
	findDifference(is, response(should), 1e-6);

describe('the difference between two responses', () => {
	it.each<[string, ResponseResult, Parameters<typeof response>[0]]>([
		['the same status', got(), { status: 200 }],
		['a body that nobody asks for', got('anything'), { status: 200 }],
		['the same text', got('pong'), { status: 200, body: 'pong' }],
		['JSON, however it is written', got('{ "a": [1.0] }'), { status: 200, json: { a: [1] } }],
		['JSON that is null', got('null'), { status: 200, json: null }],
		['a header', got('', [['allow', 'GET']]), { status: 200, headers: { Allow: 'get' } }],
		['more headers', got('', [['a', '1'], ['b', '2']]), { status: 200, headers: { b: '2' } }] // prettier-ignore
	])('is none: %s', (_, is, should) => {
		expect(difference(is, should)).toBeUndefined();
	});

	it.each<[string, unknown, Parameters<typeof response>[0], object]>([
		[
			'a record',
			{ status: 200 },
			{ status: 200 },
			{
				says: 'is { status: 200 }, it should be a Response with status 200',
				nudge: 'Return a `Response`: `Response.json({ … }, { status: … })` makes one.'
			}
		],
		[
			'another status',
			got('no', [], 500),
			{ status: 200 },
			{ says: 'has status 500, it should have 200', nudge: 'Its body is `"no"`.' }
		],
		[
			'a missing header',
			got(),
			{ status: 200, headers: { Allow: 'GET' } },
			{ says: 'has no header `allow`, it should be "GET"' }
		],
		[
			'another header',
			got('', [['location', '/items/12']]),
			{ status: 200, headers: { Location: '/items/1' } },
			{ says: 'has the header `location` with "/items/12", it should be "/items/1"' }
		],
		[
			'another text',
			got('ping'),
			{ status: 200, body: 'pong' },
			{ path: '.text()', says: 'is "ping", it should be "pong"' }
		],
		['another value of JSON', got('{"a":2}'), { status: 200, json: { a: 1 } }, { path: '.json().a' }],
		[
			'no JSON',
			got('oh'),
			{ status: 200, json: { a: 1 } },
			{
				says: 'has the body `"oh"`, it should be JSON: { a: 1 }',
				nudge: '`Response.json(value)` writes JSON and says so in the header.'
			}
		]
	])('is told in words: %s', (_, is, should, words) => {
		expect(difference(is, should)).toMatchObject({ path: '', ...words });
	});

	it('has no nudge about a body that is empty', () => {
		expect(difference(got('', [], 500), { status: 200 })).not.toHaveProperty('nudge');
	});

	it('has its place in what surrounds it', () => {
		expect(findDifference([got('ping')], [response({ status: 200, body: 'pong' })], 0)?.path).toBe(
			'[0].text()'
		);
	});
});
