/** The page's side of the type checker: keeps the worker's cells up to date and asks it questions. */
import typingsUrl, { late } from 'virtual:cell-typings';
import { cellsInOrder, watchCells, type CellText } from '../cell-texts.ts';
import { watchOwnRows } from '../own-rows.ts';
import type { CellProgram } from './cell-program.ts';
import type { Answer, Queries, Request } from './worker.ts';

type Tail<Arguments extends unknown[]> = Arguments extends [CellProgram, ...infer Rest] ? Rest : never;

/** Undefined when the worker could not answer: an editor without types is still an editor. */
export type Ask = <Name extends keyof Queries>(
	name: Name,
	...args: Tail<Parameters<Queries[Name]>>
) => Promise<ReturnType<Queries[Name]> | undefined>;

/**
 * Starts the worker, which then loads the typings.
 * @param onchange told the cell that was added, removed or changed; none when only their order, or the learner's own
 * files, are others
 */
export function startTypeService(onchange: (cell?: CellText) => void): Ask {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, (result: unknown) => void>();
	let number = 0;
	let isStale = true;

	const send = (request: Request) => worker.postMessage(request);
	const note = (cell?: CellText) => {
		isStale = true;
		onchange(cell);
	};
	worker.onmessage = ({ data }: MessageEvent<Answer>) => {
		waiting.get(data.number)?.('result' in data ? data.result : undefined);
		waiting.delete(data.number);
	};
	worker.onerror = () => {
		for (const resolve of waiting.values()) resolve(undefined);
		waiting.clear();
	};
	const absolute = (url: string) => new URL(url, location.href).href;
	const lateUrls = Object.entries(late).map(([module, url]) => [module, absolute(url)]);
	send({ kind: 'start', typingsUrl: absolute(typingsUrl), late: Object.fromEntries(lateUrls) });
	watchOwnRows((text) => {
		send({ kind: 'own-rows', text });
		onchange();
	});
	watchCells({ added: note, removed: note, changed: note, reordered: note });

	return (name, ...args) => {
		if (isStale) send({ kind: 'cells', cells: cellsInOrder().map(({ id, text }) => ({ id, text })) });
		isStale = false;
		number++;
		send({ kind: 'query', number, name, args });
		return new Promise((resolve) => waiting.set(number, resolve as (result: unknown) => void));
	};
}
