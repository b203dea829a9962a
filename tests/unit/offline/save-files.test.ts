import { expect, it } from 'vitest';
import { saveFiles } from '#offline/save-files.ts';
import { file, group } from './site.ts';

const paths = ['a', 'b', 'c', 'd', 'e'];
const groups = [group('first', file('a'), file('b')), group('second', file('c'), file('d'), file('e'))];
const bytes = new ArrayBuffer(1);

it('saves in order, two at a time', async () => {
	const saved: string[] = [];
	let running = 0;
	let most = 0;
	await saveFiles(groups, {
		download: async () => {
			most = Math.max(most, ++running);
			await Promise.resolve();
			running--;
			return bytes;
		},
		put: async (id, { path }) => void saved.push(`${id}/${path}`)
	});
	expect(saved).toEqual(['first/a', 'first/b', 'second/c', 'second/d', 'second/e']);
	expect(most).toBe(2);
});

it('keeps what is saved when a file fails, ends there, and says why', async () => {
	const saved: string[] = [];
	const saving = saveFiles(groups, {
		download: async ({ path }) => {
			if (path === 'c') throw new Error('gone');
			return bytes;
		},
		put: async (_, { path }) => void saved.push(path)
	});
	await expect(saving).rejects.toThrow('gone');
	expect(saved.slice(0, 2)).toEqual(['a', 'b']);
	expect(saved).not.toContain('c');
	expect(saved).not.toContain('e');
});

it('ends when it is told to, and waits for its turn before each file', async () => {
	const end = new AbortController();
	let turns = 0;
	const saved: string[] = [];
	await saveFiles(groups, {
		download: async () => bytes,
		put: async (_, { path }) => void saved.push(path),
		turn: async () => void turns++,
		onsaved: ({ path }) => {
			if (path === 'b') end.abort();
		},
		signal: end.signal
	});
	expect(saved.length).toBeLessThan(paths.length);
	expect(turns).toBeGreaterThanOrEqual(saved.length);
});
