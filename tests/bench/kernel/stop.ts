/** How soon a cell says that it is stopped, whatever runs in it. */
import type { Page } from 'playwright-core';
import { printRow } from '../table.ts';
import { BenchCell } from './cell.ts';
import { stoppable } from './cells.ts';

const rounds = 3;

export async function measureStop(page: Page, cell: BenchCell): Promise<void> {
	for (const [what, code] of Object.entries(stoppable)) {
		await cell.write(code);
		const times: number[] = [];
		let kept = 0;
		for (let n = 0; n < rounds; n++) {
			await cell.press();
			// Long enough to be in the middle of it, and too short for the page to look for an endless loop afterwards.
			await page.waitForTimeout(1000);
			const { milliseconds, status } = await cell.timeStop();
			times.push(milliseconds);
			if (status.startsWith('Ran in')) kept++;
			await page.waitForTimeout(3000); // until there is a spare
		}
		const ends = kept === 0 ? 'ended' : kept === rounds ? 'kept' : `${kept} of ${rounds} kept`;
		printRow(`Stop: ${what} (${ends})`, times, { unit: 'ms', aim: 100 });
	}
	await measureQueue(page, cell);
}

/** A cell that waits for its turn goes back to what it was. */
async function measureQueue(page: Page, running: BenchCell): Promise<void> {
	const waiting = new BenchCell(page, 'dearest-ticket');
	await running.write('await new Promise(() => {});');
	const times: number[] = [];
	for (let n = 0; n < rounds; n++) {
		await running.press();
		await waiting.press();
		await page.waitForTimeout(500);
		times.push((await waiting.timeStop()).milliseconds);
		await page.waitForTimeout(3000);
	}
	printRow('Stop: a cell that waits for its turn', times, { unit: 'ms', aim: 100 });
}
