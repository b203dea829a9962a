import { readFile } from 'node:fs/promises';
import type { DataHost } from './host.ts';
import { findDataSet } from './registry.ts';

/** The data host of Node: the files of `datasets/`, and the libraries as installed. */
export const nodeDataHost: DataHost = {
	open: async (name) => {
		const set = findDataSet(name);
		const file = await readFile(new URL(`../../datasets/${set.file}`, import.meta.url));
		return { set, bytes: new Uint8Array(file).buffer }; // a copy: Node's own may be a part of a larger buffer
	},
	loadOwn: async () => undefined,
	importDanfo: () => import('danfojs'),
	importTensors: () => import('@tensorflow/tfjs')
};
