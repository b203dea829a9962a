import { expect, it, vi } from 'vitest';
import { beginWork, isBusy, untilRest } from '#base/busy.ts';

it('is at rest again when all that ran has ended, and each end counts once', async () => {
	const [endOne, endOther] = [beginWork(), beginWork()];
	const rested = vi.fn();
	void untilRest().then(rested);
	endOne();
	endOne();
	await Promise.resolve();
	expect(isBusy()).toBe(true);
	expect(rested).not.toHaveBeenCalled();
	endOther();
	await untilRest();
	expect(isBusy()).toBe(false);
	expect(rested).toHaveBeenCalledOnce();
});
