import { readFile } from 'node:fs/promises';
import type { DataHost } from './host.ts';
import { findDataSet } from './registry.ts';

/** The data host of Node: the files of `datasets/`, and danfojs as installed. */
export const nodeDataHost: DataHost = {
	readText: (name) => readFile(new URL(`../../datasets/${findDataSet(name).file}`, import.meta.url), 'utf8'),
	importDanfo: () => import('danfojs')
};
