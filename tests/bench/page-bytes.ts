import type { Page } from 'playwright-core';

/** Bytes over the wire, as the browser's own network log has them. */
export async function countBytes(page: Page) {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	const started = new Map<string, number>();
	const finished: { at: number; bytes: number }[] = [];
	let offset = 0;
	client.on('Network.requestWillBeSent', ({ requestId, wallTime, timestamp }) => {
		offset = wallTime * 1000 - timestamp * 1000;
		started.set(requestId, timestamp);
	});
	client.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
		finished.push({ at: timestamp * 1000 + offset, bytes: encodedDataLength });
	});
	const sum = (list: typeof finished) => list.reduce((total, { bytes }) => total + bytes, 0);
	return {
		/** Resolves when nothing has arrived for a second. */
		settled: async () => {
			for (let seen = -1; seen !== finished.length;) {
				seen = finished.length;
				await new Promise((resolve) => setTimeout(resolve, 1000));
			}
		},
		total: () => sum(finished),
		before: (origin: number, time: number) => sum(finished.filter(({ at }) => at <= origin + time))
	};
}
