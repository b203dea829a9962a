import { setDataHost } from '#datasets/host.ts';
import { load, type TableName } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';

/** A table as tests/reference/tables.py reads it: all columns but `id` and the target are features. */
export async function table<Label = number>(
	name: TableName,
	target: string
): Promise<{ X: number[][]; y: Label[] }> {
	setDataHost(nodeDataHost);
	const rows = (await load(name)) as unknown as Record<string, number>[];
	const features = Object.keys(rows[0]!).filter((key) => key !== 'id' && key !== target);
	return {
		X: rows.map((row) => features.map((key) => row[key]!)),
		y: rows.map((row) => row[target] as unknown as Label)
	};
}

export const iris = () => table<string>('iris', 'species');
export const wine = () => table('wine', 'cultivar');
export const breastCancer = () => table<string>('breast-cancer', 'diagnosis');
export const diabetes = () => table('diabetes', 'progression');

/** 1,797 digits of 64 pixels from 0 to 16. */
export async function digits(): Promise<{ X: number[][]; y: number[] }> {
	setDataHost(nodeDataHost);
	const rows = await load('digits');
	return { X: rows.map(({ pixels }) => Array.from(pixels)), y: rows.map(({ label }) => label) };
}
