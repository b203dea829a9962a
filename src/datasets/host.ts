import type { DataFrame } from 'danfojs';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { DataSetName } from './names.ts';
import type { TensorMakers } from './tensors.ts';

/** What `load` uses of danfojs. */
export interface Danfo {
	DataFrame: typeof DataFrame;
}

/** In which form a file of the learner's own is asked for. */
export interface AskedOfOwn {
	as: string;
	part: string;
	/** The column to predict. */
	target: string | undefined;
}

/** Where files and libraries come from: a worker without network is given them by its page. */
export interface DataHost {
	/** A data set's file, and what is needed to read it: the worker itself knows the names only. */
	open(name: DataSetName): Promise<OpenedDataSet>;
	/** A file of the learner's own, read; undefined when there is none of that name that the notebook may read. */
	loadOwn(name: string, asked: AskedOfOwn): Promise<unknown>;
	importDanfo(): Promise<Danfo>;
	importTensors(): Promise<TensorMakers>;
}

let host: DataHost | undefined;

/** The kernel calls this once, before a cell runs. */
export function setDataHost(next: DataHost): void {
	host = next;
}

/** @throws Error when nobody has called `setDataHost`. */
export function currentDataHost(): DataHost {
	if (host) return host;
	throw new Error('No data host is set: call setDataHost before load.');
}
