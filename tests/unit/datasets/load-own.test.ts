import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { ownLoader } from '#datasets/load-own.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import type { OwnFileSet } from '#protocol/own-file.ts';

const text = 'day;price;paid\n2025-01-01;1,5;true\n2025-01-02;;false\n';
const set: OwnFileSet = {
	...{ kind: 'own-file', name: 'sales', fileName: 'sales.csv', size: text.length, rows: 2 },
	options: {
		...{
			format: 'csv',
			encoding: 'utf-8',
			delimiter: ';',
			quote: '"',
			header: true,
			decimal: ',',
			thousands: ''
		},
		...{ dateOrder: 'ymd', missing: [] },
		columns: [
			{ name: 'day', type: 'date' },
			{ name: 'price', type: 'number' },
			{ name: 'paid', type: 'boolean' }
		]
	}
};

const asked: string[] = [];
setDataHost({
	...nodeDataHost,
	loadOwn: ownLoader(async (name) => {
		asked.push(name);
		return name === 'sales' ? { set, file: new Blob([text]) } : undefined;
	})
});

/** As a cell calls it, where the editor has put the file's types in. */
const loadFile = load as unknown as (name: string, options?: object) => Promise<never>;

test('a file gives typed rows, read with the options that were kept', async () => {
	expect(await loadFile('sales')).toEqual([
		{ day: '2025-01-01', price: 1.5, paid: true },
		{ day: '2025-01-02', price: null, paid: false }
	]);
});

test('it gives a frame, in which a missing number is NaN and true is 1', async () => {
	const frame: { shape: number[]; values: unknown[] } = await loadFile('sales', { as: 'frame' });
	expect(frame.shape).toEqual([2, 3]);
	expect(frame.values).toEqual([
		['2025-01-01', 1.5, 1],
		['2025-01-02', NaN, 0]
	]);
});

test('it gives tensors with the target that was asked for, and says which columns there are', async () => {
	const data: { x: { shape: number[] }; features: string[] } = await loadFile('sales', {
		as: 'tensors',
		target: 'paid'
	});
	expect(data.features).toEqual(['price']);
	expect(data.x.shape).toEqual([2, 1]);
	await expect(loadFile('sales', { as: 'tensors' })).rejects.toThrow('The columns are: day, price, paid');
	await expect(loadFile('sales', { as: 'tensors', target: 'x' })).rejects.toThrow("no column 'x'");
});

test('what it cannot give is said in words', async () => {
	await expect(loadFile('sales', { part: 'train' })).rejects.toThrow('has no fixed parts');
	await expect(loadFile('sales', { as: 'images' })).rejects.toThrow("cannot be loaded as 'images'");
	await expect(loadFile('shops')).rejects.toThrow('Add a data file');
});

test('a data set of the course is never asked for among one’s own files', async () => {
	asked.length = 0;
	await load('iris');
	expect(asked).toEqual([]);
});
