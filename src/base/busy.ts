/** Whether something runs that the learner waits for. What nobody waits for lets it have the machine for itself. */
let running = 0;
let waiting: (() => void)[] = [];
let tell: ((isBusy: boolean) => void) | undefined;

/** @returns ends it; may be called again */
export function beginWork(): () => void {
	let isOver = false;
	if (++running === 1) tell?.(true);
	return () => {
		if (isOver) return;
		isOver = true;
		running--;
		if (running > 0) return;
		tell?.(false);
		const woken = waiting;
		waiting = [];
		for (const wake of woken) wake();
	};
}

/** What the learner will wait for very soon counts as work, too. */
export async function asWork<Result>(work: () => Promise<Result>): Promise<Result> {
	const end = beginWork();
	try {
		return await work();
	} finally {
		end();
	}
}

export const isBusy = (): boolean => running > 0;

/** Resolves when nothing runs. */
export const untilRest = (): Promise<void> =>
	isBusy() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();

/** Calls back when something begins to run, now included, and when all of it has ended. One can watch at a time. @returns ends it */
export function watchWork(listener: (isBusy: boolean) => void): () => void {
	tell = listener;
	if (isBusy()) listener(true);
	return () => {
		if (tell === listener) tell = undefined;
	};
}
