import type { DataFrame } from 'danfojs';
import type { TensorMakers } from './tensors.ts';

/** What `load` uses of danfojs. */
export interface Danfo {
	DataFrame: typeof DataFrame;
}

/** Where files and libraries come from: a worker without network is given them by its page. */
export interface DataHost {
	/** The bytes of a data set, by its name in the registry (`findDataSet(name).file` is its file). */
	readBytes(name: string): Promise<ArrayBuffer>;
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
