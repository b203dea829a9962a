import type { Page } from 'playwright-core';

/** Watches the page's frames from now on. @returns ends that, with the longest wait between two, in milliseconds */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		let last = performance.now();
		const state = { longest: 0, watching: true };
		Object.assign(globalThis, { frameWatch: state });
		const step = () => {
			const now = performance.now();
			state.longest = Math.max(state.longest, now - last);
			last = now;
			if (state.watching) requestAnimationFrame(step);
		};
		requestAnimationFrame(step);
	});
	return () =>
		page.evaluate(() => {
			const { frameWatch } = globalThis as unknown as { frameWatch: { longest: number; watching: boolean } };
			frameWatch.watching = false;
			return frameWatch.longest;
		});
}
