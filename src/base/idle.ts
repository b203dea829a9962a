/** Resolves when the browser has nothing more urgent to do, and after `timeoutMs` at the latest. */
export function idle(timeoutMs = 2000): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: timeoutMs });
		else setTimeout(resolve, 200); // Safari has no idle callback
	});
}
