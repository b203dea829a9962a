import { describe, expect, it } from 'vitest';
import { highlight, toCodeLanguage } from '#prose/highlight.ts';

const toText = (html: string) =>
	html
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

const typescript = [
	"import * as tf from '@tensorflow/tfjs';",
	'',
	'/** Adds up. */',
	'function sum<T extends number>(values: readonly T[]): number {',
	'\treturn values.reduce((a, b) => a + b, 0) && 1 < 2 ? `"${values}"` : NaN;',
	'}',
	''
].join('\n');

describe('highlight', () => {
	it('keeps every character and every line', async () => {
		expect(toText(await highlight(typescript, 'typescript'))).toBe(typescript);
		expect(toText(await highlight('a < b & "c"\n\n d', 'text'))).toBe('a < b & "c"\n\n d');
	});

	it('makes one element of each line', async () => {
		const lines = (await highlight(typescript, 'typescript')).match(/<span class="line">/g);
		expect(lines).toHaveLength(typescript.split('\n').length);
		expect((await highlight('a\n\nb', 'text')).match(/<span class="line">/g)).toHaveLength(3);
	});

	it('uses classes and no inline style, which the content security policy would refuse', async () => {
		const html = await highlight(typescript, 'typescript');
		expect(html).not.toContain('style=');
		for (const [name, text] of [
			['keyword', 'import'],
			['string', '@tensorflow/tfjs'],
			['comment', '/** Adds up. */'],
			['function', 'reduce'],
			['type', 'number'],
			['number', '0']
		]) {
			expect(html).toMatch(new RegExp(`<span class="code-${name}">[^<]*${text?.replaceAll('*', '\\*')}`));
		}
	});

	it('colours Python too', async () => {
		const html = await highlight('def mean(values):\n    return np.mean(values)  # all', 'python');
		expect(html).toContain('<span class="code-function">mean</span>');
		expect(html).toContain('<span class="code-comment"># all</span>');
	});

	it('shows code that holds HTML as text', async () => {
		expect(await highlight("const a = '<b>';", 'typescript')).not.toContain('<b>');
	});
});

describe('toCodeLanguage', () => {
	it('knows the short names and falls back to text', () => {
		expect(['ts', 'py', 'sh', 'yml', 'cobol', ''].map(toCodeLanguage)).toEqual([
			'typescript',
			'python',
			'shellscript',
			'yaml',
			'text',
			'text'
		]);
	});
});
