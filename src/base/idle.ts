/**
 * Calls back when the page has nothing to do, after 3 s at the latest. Safari has no idle callback: there a short
 * pause has to do. Returns the function that calls it off.
 */
export function whenIdle(callback: () => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(callback, 200);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(callback, { timeout: 3000 });
	return () => cancelIdleCallback(handle);
}

/** Resolves when the page has nothing to do, after 3 s at the latest. */
export const idle = (): Promise<void> => new Promise((resolve) => void whenIdle(resolve));
