/** Shorter than anybody decides twice, longer than a double click. */
const pauseMs = 400;

/** For buttons that turn into their contrary under the same finger: a double click must not do both. */
export function makeOnce(): (action: () => void) => void {
	let pressedAt = -Infinity;
	return (action) => {
		const now = performance.now();
		if (now - pressedAt < pauseMs) return;
		pressedAt = now;
		action();
	};
}
