/**
 * Calls `onread` with the anchor of the part that is being read: the last one whose top has passed the upper third
 * of the window. Returns the function that stops it.
 */
export function watchReading(anchors: readonly string[], onread: (anchor: string) => void): () => void {
	const elements = anchors.flatMap((anchor) => document.getElementById(anchor) ?? []);
	let waiting = 0;
	function report() {
		waiting = 0;
		// What is folded has no place yet (waking/unfold.ts).
		const passed = elements.filter(
			(element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight / 3
		);
		onread(passed.at(-1)?.id ?? '');
	}
	function schedule() {
		waiting ||= requestAnimationFrame(report);
	}
	addEventListener('scroll', schedule, { passive: true });
	schedule();
	return () => {
		removeEventListener('scroll', schedule);
		cancelAnimationFrame(waiting);
	};
}
