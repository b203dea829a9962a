import { nextTask } from '#base/pause.ts';

/**
 * Does the work when a pointer first moves over the element. What waits for that pointer's moves hears of the last one
 * again when the work is done, since it may stand still by then.
 * @returns ends the waiting
 */
export function whenPointedAt(element: HTMLElement, work: () => Promise<void>): () => void {
	const waiting = new AbortController();
	const moved = async (event: PointerEvent) => {
		let last = event;
		const follow = (next: PointerEvent) => (last = next);
		element.addEventListener('pointermove', follow, { signal: waiting.signal });
		await nextTask();
		if (waiting.signal.aborted) return;
		await work();
		const { clientX, clientY } = last;
		const under = document.elementFromPoint(clientX, clientY);
		if (!waiting.signal.aborted && under && element.contains(under))
			under.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY, view: window }));
		waiting.abort();
	};
	const first = (event: PointerEvent) => void moved(event);
	element.addEventListener('pointermove', first, { once: true, signal: waiting.signal });
	return () => waiting.abort();
}
