import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { findDataSet } from '#datasets/registry.ts';
import { FreshRows } from '#grading/worker/fresh-rows.ts';

const titanic = readFileSync('datasets/titanic/titanic.csv');
let readings = 0;

beforeEach(() => {
	readings = 0;
	setDataHost({
		open: (name) => {
			readings++;
			return Promise.resolve({ set: findDataSet(name), bytes: new Uint8Array(titanic).buffer });
		},
		loadOwn: async () => undefined,
		importDanfo: () => Promise.reject(new Error('not needed')),
		importTensors: () => Promise.reject(new Error('not needed'))
	});
});

it('gives each check rows of its own, prepared or not, and reads the file once', async () => {
	const rows = new FreshRows();
	await rows.prepare('titanic');
	const first = await rows.load('titanic');
	const survived = first[0]!.survived;
	first[0]!.survived = survived === 1 ? 0 : 1;
	first.length = 1;
	for (let n = 0; n < 2; n++) {
		const next = await rows.load('titanic');
		expect(next).toHaveLength(1309);
		expect(next[0]!.survived).toBe(survived);
		next[0]!.survived = 7 as 0;
	}
	expect(readings).toBe(1);
});

it('gives a part of the rows, and still all of them to whoever asks for all', async () => {
	const rows = new FreshRows();
	await rows.prepare('titanic');
	expect(await rows.load('titanic', { part: 'test' })).toHaveLength(262);
	expect(await rows.load('titanic', { part: 'train' })).toHaveLength(1047);
	expect(await rows.load('titanic')).toHaveLength(1309);
});
