import type { Tab } from '../engines/engine.ts';
import { pasteAndRun } from '../engines/learner.ts';
import { click, read, untilRead, type Step } from '../engines/look.ts';
import { attackWith, type Attempts, type Targets } from './attempts/attempt.ts';

/** What each attempt gave: "OPEN …" or "closed …". */
export type Results = Record<string, string>;

export const cell: Step = ['group', 'Cell fares'];

export const isOpen = (result: string | undefined) => result?.startsWith('OPEN') === true;

/**
 * Makes the attempts as a learner's cell.
 * @returns which ones got through, as the cell tells it
 */
export async function attackFromCell(tab: Tab, attempts: Attempts, targets: Targets): Promise<string[]> {
	// The words are put together when the code runs, so that its text does not hold them.
	const report = `(results) => {
		const open = Object.entries(results).filter(([, result]) => result.startsWith('OPEN'));
		for (const [name, result] of open) console.log('got ' + 'through: ' + name + ': ' + result);
		console.log('tried ' + Object.keys(results).length + ' ways');
	}`;
	const done = new RegExp(`tried ${Object.keys(attempts).length} ways`);
	await again(async () => {
		await pasteAndRun(tab, cell, attackWith(attempts, targets, report));
		await untilRead(tab, done, [cell], { timeout: 8000 }).catch(async (error: unknown) => {
			await click(tab, [cell, ['button', 'Stop']]);
			await untilRead(tab, /^Stopped/, [cell, ['status']]);
			throw error;
		});
	});
	return (await read(tab, [cell])).match(/got through: .*/) ?? [];
}

/** Firefox now and then waits for ever in `new Worker` inside a worker, as it does without a sandbox. */
async function again<Result>(work: () => Promise<Result>, times = 8): Promise<Result> {
	return work().catch((error: unknown) => {
		if (times === 1) throw error;
		return again(work, times - 1);
	});
}

/**
 * Makes the attempts in the page itself: in a window without a policy they must get through, though on a busy machine it
 * may take long to start a service worker.
 */
export function attackFromWindow(tab: Tab, attempts: Attempts, targets: Targets): Promise<Results> {
	const code = attackWith(attempts, targets, 'resolve', 15_000);
	return tab.ask(
		(text) => (0, eval)(`new Promise((resolve) => { (async () => ${text})(); })`) as Promise<Results>,
		code
	);
}

/** Makes the attempts in a worker of the page's own origin: without a policy they must get through. */
export function attackFromWorker(
	tab: Tab,
	attempts: Attempts,
	targets: Targets,
	type: WorkerType
): Promise<Results> {
	const code = `(async () => ${attackWith(attempts, targets, `(results) => postMessage({ results })`)})()`;
	return again(() => askWorker(tab, code, type));
}

/** Runs `code`, which answers with the message `{ results }`, in a worker of the page's own origin. */
export function askWorker(tab: Tab, code: string, type: WorkerType): Promise<Results> {
	return tab.ask(runInWorker, { code, type });
}

/** Runs in the page. */
function runInWorker({ code, type }: { code: string; type: WorkerType }): Promise<Results> {
	const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const worker = new Worker(url, { type });
	const results = new Promise<Results>((resolve, reject) => {
		worker.onmessage = ({ data }) => data.results && resolve(data.results);
		worker.onerror = ({ message }) => reject(new Error(message));
		setTimeout(() => reject(new Error('The worker does not answer.')), 7000);
	});
	return results.finally(() => worker.terminate());
}
