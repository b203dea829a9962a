import { expect, it } from 'vitest';
import { Past } from '#notebook/past.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { EarlierText, TextHistory } from '#storage/lesson-store.ts';

function makePast(options: Partial<TextHistory> = {}) {
	const added: EarlierText[] = [];
	const problems: unknown[] = [];
	const history: TextHistory = {
		count: async () => ({ mean: 4 }),
		load: async () => added,
		add: async (text) => added.push(text) > 0,
		...options
	};
	return { past: new Past(history, (error) => problems.push(error)), added, problems };
}

const makeCell = (source: string) => ({ id: 'mean', starter: '// TODO', source, kept: 0 });

const verdict: Verdict = {
	task: 'statistics/mean',
	outcome: 'failed',
	summary: 'It should be 3.',
	checks: [
		{ title: 'one', passed: true, message: '' },
		{ title: 'two', passed: false, message: 'It should be 3.' }
	]
};

it('a graded run is kept with the text as it was when Run was pressed, and what was said of it', async () => {
	const { past, added } = makePast();
	const cell = makeCell('typed on since');
	await past.keepRun(cell, { at: 7, source: 'as pressed' }, verdict);
	expect(added).toEqual([
		{
			...{ task: 'mean', at: 7, source: 'as pressed', outcome: 'failed', summary: 'It should be 3.' },
			...{ passed: 1, total: 2 }
		}
	]);
	expect(cell.kept).toBe(1);
});

it('a run of the starter is no attempt', async () => {
	const { past, added } = makePast();
	await past.keepRun(makeCell(''), { at: 7, source: '' }, { ...verdict, outcome: 'not-attempted' });
	expect(added).toEqual([]);
});

it('of a text that gives way, all is kept but the starter and what is empty', async () => {
	const { past, added } = makePast();
	for (const source of ['// TODO', ' \n', 'const mine = 1']) await past.keepText(makeCell(source), 5);
	expect(added.map(({ source, outcome }) => [source, outcome])).toEqual([
		['const mine = 1', 'not-attempted']
	]);
});

it('what the history tells already does not count twice', async () => {
	const { past } = makePast({ add: async () => false });
	const cell = makeCell('again');
	await past.keepRun(cell, { at: 7, source: 'again' }, verdict);
	expect(cell.kept).toBe(0);
});

it('a full disk is reported, and a history that cannot be counted harms nothing', async () => {
	const full = new DOMException('full', 'QuotaExceededError');
	const { past, problems } = makePast({
		add: () => Promise.reject(full),
		count: () => Promise.reject(full)
	});
	const cell = makeCell('const mine = 1');
	await past.keepText(cell, 5);
	expect(problems).toEqual([full]);
	await past.restore(() => cell);
	expect(cell.kept).toBe(0);
});
