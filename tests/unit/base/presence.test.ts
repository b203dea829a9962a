import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let page: EventTarget;
beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function waitForSomebody() {
	const { somebody } = await import('#base/presence.ts');
	const come = vi.fn();
	void somebody().then(come);
	await vi.advanceTimersByTimeAsync(0);
	return { come, somebody };
}

it.each(['pointermove', 'keydown', 'scroll', 'touchstart', 'focusin'])(
	'a %s tells that somebody is there',
	async (sign) => {
		const { come, somebody } = await waitForSomebody();
		expect(come).not.toHaveBeenCalled();
		page.dispatchEvent(new Event(sign));
		await vi.advanceTimersByTimeAsync(0);
		expect(come).toHaveBeenCalled();
		await somebody(); // and whoever asks later need not wait
	}
);

it('somebody who does nothing but read is not forgotten', async () => {
	const { come } = await waitForSomebody();
	await vi.advanceTimersByTimeAsync(14_999);
	expect(come).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(come).toHaveBeenCalled();
});
