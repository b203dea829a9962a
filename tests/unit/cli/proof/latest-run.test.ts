import { expect, it } from 'vitest';
import { LatestRun } from '#cli/proof/latest-run.ts';

it('a newer run asks the one before to stop, waits for it, and takes its place', async () => {
	const latest = new LatestRun();
	const order: string[] = [];
	const first = Promise.withResolvers<undefined>();
	const begun = Promise.withResolvers<undefined>();
	void latest.start(async (signal) => {
		begun.resolve(undefined);
		await first.promise;
		order.push(`first, ${signal.aborted ? 'aborted' : 'not aborted'}`);
	});
	await begun.promise;
	void latest.start(async () => order.push('second, which is never begun'));
	const third = latest.start(async (signal) => order.push(`third, ${String(signal.aborted)}`));
	first.resolve(undefined);
	await third;
	expect(order).toEqual(['first, aborted', 'third, false']);
});

it('a run that fails does not keep the next from its turn', async () => {
	const latest = new LatestRun();
	await expect(latest.start(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await latest.start(async () => 'yes')).toBe('yes');
});
