/** A cell's code against the same in a plain module. */
import type { Page } from 'playwright-core';
import { printRow } from '../table.ts';
import type { BenchCell } from './cell.ts';
import { hotLoop } from './cells.ts';

const rounds = 5;

export async function measureLoop(_page: Page, cell: BenchCell): Promise<void> {
	await cell.write(hotLoop);
	const ratios: number[] = [];
	for (let n = 0; n < rounds; n++) {
		await cell.run();
		ratios.push(await cell.number('ratio'));
	}
	printRow('hot loop of a cell : the same in a plain module', ratios, { unit: '×', digits: 3, aim: 1.05 });
}
