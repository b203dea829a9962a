/**
 * Parts of the page that stand there as the server sent them and do nothing yet. To bring a whole lesson alive in one task
 * blocks a phone for half a second; so its cells come one by one, and at once where somebody is.
 */
const sleeping = new Map<Element, () => void>();
let rising = Promise.resolve();
let isWaking = false;

const part = '[data-part]';

const signs = ['pointerdown', 'keydown', 'focusin'] as const;

/** @param wake brings the element's part alive, in place @returns forgets it */
export function putToSleep(element: Element, wake: () => void): () => void {
	if (sleeping.size === 0) {
		for (const sign of signs) document.addEventListener(sign, wakeFor, { capture: true });
		rising = wakeInTurn();
	}
	sleeping.set(element, wake);
	return () => forget(element);
}

/** Whether what is made now stands on the page already, from the server. */
export const isTakenOver = (): boolean => isWaking || !('awake' in document.documentElement.dataset);

/** A part wakes with what the server knew of it. What storage knows better has to come after that. */
export const untilAwake = (): Promise<void> => rising;

/** Each in a task of its own, first what is in sight; a part may hold others, which are known when it is awake. */
async function wakeInTurn(): Promise<void> {
	await nextTask();
	while (sleeping.size > 0) {
		const known = [...sleeping.keys()];
		for (const element of [...known.filter(isInSight), ...known]) {
			if (!sleeping.has(element)) continue;
			wake(element);
			await nextTask();
		}
	}
}

/** Before the page hears of an event: the part that it is for is awake then. All are where it may be for any of them. */
function wakeFor({ target }: Event): void {
	const around = target instanceof Element ? partsAround(target) : [];
	for (const element of around) wake(element);
	const isForOne = around.length > 0 && !around.at(-1)!.querySelector(part);
	while (!isForOne && sleeping.size > 0) for (const element of [...sleeping.keys()]) wake(element);
}

/** From the outermost on, as they have to wake. */
function partsAround(target: Element): Element[] {
	const inner = target.closest(part);
	return inner ? [...partsAround(inner.parentElement!), inner] : [];
}

function wake(element: Element): void {
	const begin = sleeping.get(element);
	forget(element);
	isWaking = begin !== undefined;
	try {
		begin?.();
	} finally {
		isWaking = false;
	}
}

function forget(element: Element): void {
	sleeping.delete(element);
	if (sleeping.size > 0) return;
	for (const sign of signs) document.removeEventListener(sign, wakeFor, { capture: true });
}

/** The element itself has no box. */
function isInSight({ firstElementChild: first }: Element): boolean {
	if (!first?.checkVisibility()) return false;
	const { top, bottom } = first.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** What the learner does comes between; Safari has no `scheduler`. */
const nextTask = (): Promise<void> =>
	'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));
