import { beforeEach, expect, it, vi } from 'vitest';
import { asked, awake, press } from '#app/find/asked.svelte.ts';
import type { Item } from '#app/find/items.ts';
import { PaletteState } from '#app/find/palette-state.svelte.ts';
import type { Found } from '#search/document.ts';
import type { Answer } from '#search/searcher.ts';

let picked: string[];
let questions: string[];
let answer: (answer: Answer) => void;

beforeEach(() => {
	[picked, questions] = [[], []];
	asked.panel = undefined;
});

function openPalette(): PaletteState {
	return new PaletteState(
		(onanswer) => {
			answer = onanswer;
			return { ask: (query) => questions.push(query) };
		},
		(item: Item) => picked.push(item.key)
	);
}

const found = (path: string): Found => ({
	...{ path, group: 'Lessons', title: [{ text: path, marked: false }], place: '1.01', snippet: [] }
});
const answerWith = (query: string, paths: string[], isWhole = true) =>
	answer({ query, found: paths.map(found), isWhole, problems: [] });

it('lists the commands of the site, and asks while somebody types', () => {
	const palette = openPalette();
	expect(palette.items.map(({ group }) => group)).toContain('Go to');
	palette.type('gi');
	palette.type('gini');
	expect(questions).toEqual(['gi', 'gini']);
	answerWith('gini', ['a', 'b']);
	expect(palette.selected?.key).toBe('a');
	palette.move(1);
	expect(palette.selected?.key).toBe('b');
	palette.move(1);
	expect(palette.selected?.key).toBe('a');
	palette.move(-1);
	palette.enter();
	expect(picked).toEqual(['b']);
});

it('keeps what was chosen when more is found', () => {
	const palette = openPalette();
	palette.type('gini');
	answerWith('gini', ['a', 'b'], false);
	palette.move(1);
	answerWith('gini', ['a', 'c', 'b']);
	expect(palette.selected?.key).toBe('b');
});

it('takes an Enter that came before the answer, unless somebody types on', () => {
	const palette = openPalette();
	palette.type('gini');
	palette.enter();
	answerWith('gin', ['old']);
	expect(picked).toEqual([]);
	answerWith('gini', ['a']);
	expect(picked).toEqual(['a']);
	palette.type('entropy');
	palette.enter();
	palette.type('entropy of');
	answerWith('entropy of', ['b']);
	expect(picked).toEqual(['a']);
});

it('tells when nothing more will come', () => {
	const palette = openPalette();
	palette.type('zzz');
	expect(palette.isWhole).toBe(false);
	answerWith('zzz', [], false);
	expect(palette.isWhole).toBe(false);
	answerWith('zzz', []);
	expect(palette.isWhole).toBe(true);
	palette.enter();
	expect(picked).toEqual([]);
});

type Key = Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented', boolean>>;

function pressKey(key: string, held: Key = {}, inField = false) {
	let prevented = false;
	const target = { closest: () => (inField ? {} : null) };
	press({ key, ...held, target, preventDefault: () => (prevented = true) } as unknown as KeyboardEvent);
	return [asked.panel, prevented];
}

it.each([
	['k', { ctrlKey: true }, true, 'search'],
	['k', { metaKey: true }, false, 'search'],
	['/', {}, false, 'search'],
	['?', { shiftKey: true }, false, 'keys']
] as const)('%s with %j opens something', (key, held, inField, panel) => {
	expect(pressKey(key, held, inField)).toEqual([panel, true]);
});

it.each([
	['k', {}, false],
	['/', {}, true],
	['?', {}, true],
	['/', { ctrlKey: true }, false],
	['/', { altKey: true }, false],
	['k', { ctrlKey: true, shiftKey: true }, false],
	['k', { ctrlKey: true, defaultPrevented: true }, false]
] as const)('%s with %j, in a field: %j, is left alone', (key, held, inField) => {
	expect(pressKey(key, held, inField)).toEqual([undefined, false]);
});

it('opens what was asked for before the page was at work', () => {
	vi.stubGlobal('addEventListener', () => {}); // keys typed early are tried in a browser (find.test.ts)
	for (const [key, panel] of [
		['k', 'search'],
		['/', 'search'],
		['?', 'keys']
	] as const) {
		// prettier-ignore
		const dataset: Record<string, string> = { asked: key };
		vi.stubGlobal('document', { documentElement: { dataset } });
		awake();
		expect(asked.panel).toBe(panel);
		expect(dataset).toEqual({ awake: '' });
	}
	asked.panel = undefined;
	awake();
	expect(asked.panel).toBeUndefined();
	vi.unstubAllGlobals();
});
