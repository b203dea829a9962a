/**
 * Parts of the page that stand there as the server sent them and do nothing yet. To bring a whole lesson alive in one task
 * blocks a phone for half a second; so its cells come one by one, and at once where somebody is.
 */
const sleeping = new Map<Element, () => void>();

const signs = ['pointerdown', 'keydown', 'focusin'] as const;

/** @param wake brings the element's part alive, in place @returns forgets it */
export function putToSleep(element: Element, wake: () => void): () => void {
	if (sleeping.size === 0) {
		for (const sign of signs) document.addEventListener(sign, wakeFor, { capture: true });
	}
	sleeping.set(element, wake);
	return () => forget(element);
}

/** Wakes all, each in a task of its own, first what is in sight. Resolves when none sleeps any more. */
export async function wakeInTurn(): Promise<void> {
	const inSight = [...sleeping.keys()].filter(isInSight);
	for (const element of [...inSight, ...sleeping.keys()]) {
		await nextTask();
		wake(element);
	}
}

/** Before the page hears of an event: the part that it is for is awake then. All are where it may be for any of them. */
function wakeFor({ target }: Event): void {
	const part = [...sleeping.keys()].find((element) => element.contains(target as Node));
	for (const element of part ? [part] : [...sleeping.keys()]) wake(element);
}

function wake(element: Element): void {
	const begin = sleeping.get(element);
	forget(element);
	begin?.();
}

function forget(element: Element): void {
	sleeping.delete(element);
	if (sleeping.size > 0) return;
	for (const sign of signs) document.removeEventListener(sign, wakeFor, { capture: true });
}

function isInSight(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** What the learner does comes between; Safari has no `scheduler`. */
const nextTask = (): Promise<void> =>
	'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));
