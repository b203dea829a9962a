/** How soon a kernel answers: one that runs, a spare, and one that has to be made. */
import type { Page } from 'playwright-core';
import { printRow } from '../table.ts';
import { BenchCell } from './cell.ts';

const rounds = 5;
const bare = '1 + 1';
const tensors = `import * as tf from '@tensorflow/tfjs';\ntf.tidy(() => tf.ones([2]).sum().dataSync()[0])`;

export async function measureStart(page: Page, endless: BenchCell): Promise<void> {
	const quick = new BenchCell(page, 'dearest-ticket');
	await endless.write('await new Promise(() => {});');
	for (const [what, code, aims] of [
		['a small result', bare, { spare: 100, cold: 500 }],
		['a result with tensors', tensors, { spare: 100 }]
	] as const) {
		await quick.write(code);
		await quick.run();
		const times: Record<'warm' | 'spare' | 'cold', number[]> = { warm: [], spare: [], cold: [] };
		for (let n = 0; n < rounds; n++) {
			await page.waitForTimeout(3000); // until a spare is ready, with its libraries
			times.warm.push(await quick.run());
			await runAndStop(page, endless);
			times.spare.push(await quick.run());
			await page.waitForTimeout(3000);
			await runAndStop(page, endless);
			await runAndStop(page, endless); // ends the spare, too
			times.cold.push(await quick.run());
		}
		printRow(`${what} from a kernel that runs`, times.warm, { unit: 'ms' });
		printRow(`${what} after Stop, from the spare`, times.spare, { unit: 'ms', aim: aims.spare });
		printRow(`${what} after Stop, cold`, times.cold, {
			unit: 'ms',
			...('cold' in aims && { aim: aims.cold })
		});
	}
}

async function runAndStop(page: Page, cell: BenchCell): Promise<void> {
	await cell.begin();
	await page.keyboard.press('Control+Enter');
	await page.waitForTimeout(500); // the button ignores a press that comes too soon
	await cell.stop();
}
