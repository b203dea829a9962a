import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openDataSet, type DataSetSources } from '#app/data/open-data-set.ts';
import type { DataSet } from '#protocol/data-set.ts';

const digestOf = (bytes: ArrayBuffer | string) =>
	createHash('sha256')
		.update(typeof bytes === 'string' ? bytes : new Uint8Array(bytes))
		.digest('hex');
const whole = 'id\n1\n2\n';
const set: DataSet = {
	...{ kind: 'table', file: 'two/two.csv', rows: 2, columns: { id: 'integer' } },
	sha256: digestOf(whole)
};

type Answer = string | Error | Response;

/** A network that gives these answers one after the other, and a device that keeps files in a map. */
function makeSources(answers: Answer[], files = new Map<string, ArrayBuffer>()) {
	const asked: string[] = [];
	const sources: DataSetSources = {
		fetch: async (_, cache) => {
			asked.push(cache);
			const answer = answers.shift() ?? new TypeError('Failed to fetch');
			if (answer instanceof Error) throw answer;
			return answer instanceof Response ? answer : new Response(answer);
		},
		kept: {
			read: async (sha256) => files.get(sha256),
			keep: async (sha256, bytes) => void files.set(sha256, bytes)
		},
		sha256: async (bytes) => digestOf(bytes)
	};
	return { asked, files, open: async () => textOf((await openDataSet('two', set, sources)).bytes), sources };
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

const brokenOff = () =>
	new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }));

it('fetches a file once; after that it opens without a network', async () => {
	const first = makeSources([whole]);
	expect(await first.open()).toBe(whole);
	const offline = makeSources([], first.files);
	expect(await offline.open()).toBe(whole);
	expect([first.asked, offline.asked]).toEqual([['default'], []]);
});

it.each([
	['damaged', 'id\n1\n3\n'],
	['cut off', 'id\n1\n'],
	['broken off', brokenOff()]
])('a file that arrives %s is fetched again, past the browser’s cache', async (_, answer) => {
	const { open, asked } = makeSources([answer, whole]);
	expect(await open()).toBe(whole);
	expect(asked).toEqual(['default', 'reload']);
});

it('a file that stays damaged is refused in words, and not kept', async () => {
	const { open, files } = makeSources(['id\n', 'id\n']);
	await expect(open()).rejects.toMatchObject({
		code: 'broken-file',
		message: "The data set 'two' arrived damaged, twice. Check your connection and run again."
	});
	expect(files.size).toBe(0);
});

it('a file that was damaged on this device is fetched and kept anew', async () => {
	const { open, files } = makeSources([whole], new Map([[set.sha256, bytesOf('id\n1\n')]]));
	expect(await open()).toBe(whole);
	expect(textOf(files.get(set.sha256)!)).toBe(whole);
});

it('says that there is no connection, or no file', async () => {
	await expect(makeSources([]).open()).rejects.toMatchObject({ code: 'offline' });
	await expect(makeSources([new Response('', { status: 404 })]).open()).rejects.toMatchObject({
		code: 'missing-file',
		message: "The data set 'two' is missing (404)."
	});
});

it('does without the checksum where the browser computes none: plain http', async () => {
	const { sources } = makeSources([whole]);
	const opened = await openDataSet('two', set, { ...sources, sha256: async () => undefined });
	expect(textOf(opened.bytes)).toBe(whole);
});

it('does not wait for the disk', async () => {
	const { sources } = makeSources([whole]);
	const kept = { ...sources.kept, keep: () => new Promise<never>(() => {}) };
	expect(textOf((await openDataSet('two', set, { ...sources, kept })).bytes)).toBe(whole);
});
