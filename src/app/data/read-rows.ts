/** The rows of a data set from its file in the repository. Runs when the site is built, in its folder. */
import { readFileSync } from 'node:fs';
import { unpackImages, type LabelledImage } from '#datasets/images.ts';
import { parseRows, type Cell } from '#datasets/parse.ts';
import { findDataSet } from '#datasets/registry.ts';

export function readTable(name: string): Record<string, Cell>[] {
	const set = findDataSet(name);
	if (set.kind !== 'table') throw new Error(`${name} is no table.`);
	return parseRows(readFileSync(`datasets/${set.file}`, 'utf8'), set.columns);
}

export async function readImages(name: string): Promise<LabelledImage[]> {
	const set = findDataSet(name);
	if (set.kind !== 'images') throw new Error(`${name} holds no images.`);
	return unpackImages(new Uint8Array(readFileSync(`datasets/${set.file}`)).buffer, set);
}
