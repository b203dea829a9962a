/** Long work on the page's thread, in slices between which the page draws and answers. */
const patienceMs = 8;

/** The next task: what the page has to do, it does first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** @returns call it after each small part of the work: it lets the page go on when a slice has taken long enough */
export function makePause(): () => Promise<void> {
	let start = performance.now();
	return async () => {
		if (performance.now() - start < patienceMs) return;
		await nextTask();
		start = performance.now();
	};
}
