import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { inlineWords } from '../../../src/words/build/inline.ts';

const words = {
	skip: 'Skip to “it” & on',
	odd: 'a "b" {c} <d>',
	gap: 'of ',
	stage: (number: number) => `Stage ${number}`
};
const read = (file: string) => (file === 'bar.ts' ? Promise.resolve(words) : Promise.reject(new Error(file)));
const head = `<script lang="ts">import * as words from '#words/bar.ts';</script>`;
const markup = async (text: string) => (await inlineWords(head + text, true, read)).slice(head.length);

describe('plain words', () => {
	it('become text and attributes of the markup', async () => {
		expect(await markup('<a title={words.skip}>{words.skip}</a>')).toBe(
			'<a title="Skip to “it” &amp; on">Skip to “it” &amp; on</a>'
		);
		expect(await markup('<p>{words.odd}</p>')).toBe('<p>a &quot;b&quot; &#123;c&#125; &lt;d></p>');
	});

	it('become literals within expressions and scripts', async () => {
		expect(await markup('{open ? words.odd : other.words.odd}')).toBe(
			'{open ? "a \\"b\\" {c} <d>" : other.words.odd}'
		);
		expect(
			await inlineWords("import * as bar from '#words/bar.ts';\nsay(bar.skip, bar.stage(1));", false, read)
		).toBe(`import * as bar from '#words/bar.ts';\nsay("Skip to “it” & on", bar.stage(1));`);
	});

	it('keep the space at their ends', async () => {
		expect(await markup('<p>{words.gap}<b>x</b></p>')).toBe('<p>{"of "}<b>x</b></p>');
	});

	it('leave no trace in the script of a component', async () => {
		const source = await inlineWords(`${head}<a aria-label={words.skip}>{words.skip}</a>`, true, read);
		const { js } = compile(source, { generate: 'client' });
		expect(js.code).toContain('<a aria-label="Skip to “it” &amp; on">Skip to “it” &amp; on</a>');
	});
});

it('words that are functions stay calls', async () => {
	expect(await markup('{words.stage(2)}')).toBe('{words.stage(2)}');
});
