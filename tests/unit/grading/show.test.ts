import { expect, it } from 'vitest';
import { request } from '#grading/index.ts';
import { show, showCall } from '#grading/show.ts';

it.each([
	['plain', '"plain"'],
	['{"age":30}', `'{"age":30}'`],
	['it is "so"', `'it is "so"'`],
	[`it's "so"`, `"it's \\"so\\""`],
	['two\n"lines"', '"two\\n\\"lines\\""'],
	['a \\ and a "', '"a \\\\ and a \\""'],
	['', '""']
])('the text %o is shown in the quotes that need fewest backslashes', (text, shown) => {
	expect(show(text)).toBe(shown);
});

it('a request is shown as a learner would make it', () => {
	expect(showCall('handle', [request('POST', '/predict', { json: { age: 30 } })])).toBe(
		`handle(new Request('/predict', { method: 'POST', body: '{"age":30}' }))`
	);
	expect(show(request('GET', '/health'))).toBe(`new Request('/health')`);
});
