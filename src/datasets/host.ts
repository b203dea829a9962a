import type { DataFrame } from 'danfojs';

/** What `load` uses of danfojs. */
export interface Danfo {
	DataFrame: typeof DataFrame;
}

/** Where the texts and danfojs come from: a worker without network is given both by its page. */
export interface DataHost {
	/** The text of a data set, by its name in the registry (`findDataSet(name).file` is its file). */
	readText(name: string): Promise<string>;
	importDanfo(): Promise<Danfo>;
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
