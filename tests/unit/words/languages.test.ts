import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findGaps, findWords } from '../../../src/words/build/languages.ts';

let folder: string;
const write = (path: string, text: string) => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'words-'));
	write('en/language.ts', "export const code = 'en';");
	write('en/bar.ts', "export const go = 'Go'; export const days = (n: number) => `${n}`;");
	write('en/themes.ts', "export const themes: Record<string, string> = { light: 'Light', dark: 'Dark' };");
	write('de/language.ts', "export const code = 'de';");
	write('de/bar.ts', "export const go = 'Los'; export const days = () => 'viele';");
	write('de/themes.ts', "export const themes = { light: 'Hell', dark: 'Dunkel' };");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the words of a language', () => {
	it('are the folder with its tag', () => {
		expect(findWords('de', folder)).toBe(join(folder, 'de'));
	});

	it('that nobody wrote are refused with those that there are, and never looked for elsewhere', () => {
		expect(() => findWords('fr', folder)).toThrow(/“fr”.*it has de, en\. Choose one/);
		expect(() => findWords('../words/de', folder)).toThrow(/it has de, en/);
	});

	it('are whole when every file has every word', async () => {
		expect(await findGaps('de', folder)).toEqual([]);
		expect(await findGaps('en', folder)).toEqual([]);
	});

	it('name what is missing, left over or of another kind', async () => {
		rmSync(join(folder, 'de/themes.ts'));
		write('de/bars.ts', '');
		write('de/bar.ts', "export const days = 'Tage'; export const went = 'fort';");
		expect(await findGaps('de', folder)).toEqual([
			'de/themes.ts is missing',
			'de/bars.ts is left over: en has no such file',
			'de/bar.ts: go is missing',
			'de/bar.ts: days must be a function, as in en',
			'de/bar.ts: went is left over: en has no such word'
		]);
	});

	it('are compared within records too', async () => {
		write('de/themes.ts', "export const themes = { light: 'Hell', night: 'Nacht' };");
		expect(await findGaps('de', folder)).toEqual([
			'de/themes.ts: themes: dark is missing',
			'de/themes.ts: themes: night is left over: en has no such word'
		]);
	});

	it('carry the tag of their folder', async () => {
		write('de/language.ts', "export const code = 'at';");
		expect(await findGaps('de', folder)).toEqual(["de/language.ts: code must be 'de', the folder's name"]);
	});
});
