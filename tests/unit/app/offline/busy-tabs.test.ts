/** Two tabs of one site, and what each knows of the other. */
import { afterEach, expect, it, vi } from 'vitest';
import { BusyTabs } from '#app/offline/busy-tabs.ts';
import { beginWork } from '#base/busy.ts';

const here = new BusyTabs('https://site.example/course/');
const there = new BusyTabs('https://site.example/course/');
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
const share = () => ends.push(there.share());
const isBusy = () => here.isAnyBusy();

it('another tab is busy from the first thing that it runs to the end of the last, each time anew', async () => {
	share();
	for (let round = 0; round < 2; round++) {
		const work = [beginWork(), beginWork()];
		await expect.poll(isBusy).toBe(true);
		expect(await new BusyTabs('https://site.example/elsewhere/').isAnyBusy()).toBe(false);
		work[0]!();
		expect(await isBusy()).toBe(true);
		work[1]!();
		await expect.poll(isBusy).toBe(false);
	}
});

it('what already runs when a tab begins to share counts, and work that ends before it is told leaves nothing', async () => {
	const end = beginWork();
	share();
	await expect.poll(isBusy).toBe(true);
	end();
	beginWork()();
	await expect.poll(isBusy).toBe(false);
	await here.untilRest(new AbortController().signal);
});

it('rest comes with the end of the work, or with a call that nobody has to wait any more', async () => {
	share();
	const end = beginWork();
	await expect.poll(isBusy).toBe(true);
	const [called, waiting] = [new AbortController(), new AbortController()];
	const rested = vi.fn();
	const given = here.untilRest(called.signal);
	const rest = here.untilRest(waiting.signal).then(rested);
	called.abort();
	await given;
	expect(rested).not.toHaveBeenCalled();
	end();
	await rest;
	expect(await isBusy()).toBe(false);
});
