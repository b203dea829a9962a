import { expect, it } from 'vitest';
import { html } from '#display/html.ts';
import { toOutput } from '#kernel/worker/outputs.ts';

/** By another name, because the formatter breaks the lines of what it knows to be HTML. */
const piece = html;

it('values are put in as text, whatever they hold, inside tags and inside attributes', () => {
	const name = `<img src=x onerror="alert('1')"> & co`;
	const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co';
	expect(String(piece`<b title="${name}">${name}</b>`)).toBe(`<b title="${escaped}">${escaped}</b>`);
	expect(String(piece`${1.5} ${true} ${Symbol('s').description} ${10n}`)).toBe('1.5 true s 10');
});

it('pieces of HTML are put in as they are, and lists of anything one after the other', () => {
	const items = ['<', 'b'].map((text) => piece`<li>${text}</li>`);
	expect(String(piece`<ul>${items}</ul>${[1, '&']}`)).toBe('<ul><li>&lt;</li><li>b</li></ul>1&amp;');
	expect(String(piece`${html.raw('<i>x</i>')}`)).toBe('<i>x</i>');
});

it('what is no value leaves nothing, zero and the empty text are values', () => {
	expect(String(piece`[${null}${undefined}${false}${''}${0}]`)).toBe('[0]');
});

it('is shown as HTML when it is a value, and nothing else is', () => {
	expect(toOutput(piece`<b>x</b>`)).toEqual({ kind: 'html', html: '<b>x</b>' });
	expect(toOutput({ text: '<b>x</b>' })).toMatchObject({ kind: 'value' });
});

it('more than a page can show is refused in words', () => {
	expect(() => html.raw('x'.repeat(1_000_001))).toThrow('1,000,001 characters');
	expect(() => html.raw(5 as never)).toThrow('html.raw needs a text');
});
