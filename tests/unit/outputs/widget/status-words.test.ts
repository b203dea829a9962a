import { expect, it } from 'vitest';
import { judgeStatus, layOutBody, nameStatus } from '#outputs/widget/status-words.ts';

it('names the usual statuses, and others by their number', () => {
	expect([200, 422, 299, NaN].map(nameStatus)).toEqual(['200 OK', '422 Unprocessable Content', '299', 'NaN']);
});

it('says whose fault it is', () => {
	expect([204, 399, 400, 499, 500].map(judgeStatus)).toEqual([
		...['success', 'success', 'warning', 'warning', 'error']
	]);
});

it.each([
	['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
	['{"a": 1}', '{"a": 1}'],
	['{"id":12345678901234567890}', '{"id":12345678901234567890}'],
	['<b>not JSON</b>', '<b>not JSON</b>']
])('lays out JSON only where nothing else changes: %s', (body, laidOut) => {
	expect(layOutBody(body)).toBe(laidOut);
});
