import { BroadcastChannel } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { tellRecords, watchRecords } from '#storage/record-news.ts';
import { until } from '../../support/until.ts';

it('comes from other tabs until nobody listens, and what is no list of lessons is none', async () => {
	const other = new BroadcastChannel('stagecoach-records');
	const heardThere = vi.fn();
	other.onmessage = heardThere;
	const [heard, heardToo] = [vi.fn(), vi.fn()];
	const end = watchRecords(heard);
	watchRecords(heardToo);
	tellRecords(['statistics']);
	await until(() => expect(heardThere).toHaveBeenCalled());
	for (const message of ['statistics', null, ['gradients']]) other.postMessage(message);
	await until(() => expect(heard).toHaveBeenCalled());
	end();
	other.postMessage(['trees']);
	await until(() => expect(heardToo).toHaveBeenCalledTimes(2));
	expect(heard.mock.calls).toEqual([[['gradients']]]);
	other.close();
});
