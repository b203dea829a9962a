import { expect, it } from 'vitest';
import { KeptFiles, type FileCache } from '#storage/kept-files.ts';

/** Cache Storage gives whole addresses back. */
const origin = 'https://stagecoach.example';

function makeCache(): FileCache & { files: Map<string, Response> } {
	const files = new Map<string, Response>();
	const whole = (key: string) => new URL(key, origin).href;
	return {
		files,
		match: async (key) => files.get(whole(key))?.clone(),
		put: async (key, file) => void files.set(whole(key), file),
		keys: async () => [...files.keys()].map((url) => ({ url })),
		delete: async (key) => files.delete(whole(key))
	};
}

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const textOf = (bytes: ArrayBuffer | undefined) => bytes && new TextDecoder().decode(bytes);

it('gives back a file by its digest, also when the bytes were given away meanwhile', async () => {
	const cache = makeCache();
	const kept = new KeptFiles(async () => cache, new Set(['aa', 'bb']));
	const bytes = bytesOf('rows');
	const written = kept.keep('aa', bytes);
	structuredClone(bytes, { transfer: [bytes] });
	await written;
	expect(textOf(await kept.read('aa'))).toBe('rows');
	expect(await kept.read('bb')).toBeUndefined();
});

it('forgets what is of no use any more when a new file comes, and nothing else', async () => {
	const cache = makeCache();
	await new KeptFiles(async () => cache, new Set(['old', 'same'])).keep('old', bytesOf('old'));
	await new KeptFiles(async () => cache, new Set(['old', 'same'])).keep('same', bytesOf('same'));
	const kept = new KeptFiles(async () => cache, new Set(['new', 'same']));
	await kept.keep('new', bytesOf('new'));
	expect([...cache.files.keys()]).toEqual([`${origin}/kept/same`, `${origin}/kept/new`]);
});

it('keeps nothing, and says nothing, where the disk is full or there is no cache', async () => {
	const full = { ...makeCache(), put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
	const none = () => Promise.reject(new ReferenceError('caches is not defined'));
	for (const kept of [
		new KeptFiles(async () => full, new Set(['aa'])),
		new KeptFiles(none, new Set(['aa']))
	]) {
		await kept.keep('aa', bytesOf('rows'));
		expect(await kept.read('aa')).toBeUndefined();
	}
});
