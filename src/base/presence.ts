/** What heavy things wait for that nobody needs who only has the page open: a sign that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart', 'focusin'] as const;

/** Who reads without moving anything, or with a tool that sends no events, does not wait for ever. */
const longestMs = 15_000;

let presence: Promise<void> | undefined;

/** Resolves with the first move, key, touch or scroll on this page, after 15 s at the latest. */
export function somebody(): Promise<void> {
	presence ??= new Promise((resolve) => {
		const end = () => {
			for (const sign of signs) removeEventListener(sign, end, { capture: true });
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(end, longestMs);
		for (const sign of signs) addEventListener(sign, end, { capture: true, passive: true });
	});
	return presence;
}
