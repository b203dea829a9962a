/** What the chart of a training costs it. */
import type { Page } from 'playwright-core';
import { printRow } from '../table.ts';
import type { BenchCell } from './cell.ts';
import { trainWithAndWithoutChart } from './cells.ts';
import { watchFrames } from '../../support/frames.ts';

const rounds = 5;

export async function measureTraining(page: Page, cell: BenchCell): Promise<void> {
	await cell.write(trainWithAndWithoutChart);
	const ratios: number[] = [];
	const gaps: number[] = [];
	for (let n = 0; n < rounds; n++) {
		const longestGap = await watchFrames(page);
		await cell.run();
		gaps.push(await longestGap());
		ratios.push(await cell.number('ratio'));
	}
	printRow('a training with its chart : the same without', ratios, { unit: '×', digits: 3, aim: 1.05 });
	printRow('… longest wait of the page between two frames', gaps, { unit: 'ms', aim: 50 });
}
