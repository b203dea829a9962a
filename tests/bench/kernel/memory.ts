/** What a training cell leaves behind that is run again and again. */
import type { Page } from 'playwright-core';
import type { BenchCell } from './cell.ts';
import { trainModel } from './cells.ts';
import { readWorkerHeaps } from './worker-heap.ts';

const reruns = 200;
const megabyte = 1e6;

export async function measureMemory(page: Page, cell: BenchCell): Promise<void> {
	const read = async () => ({
		tensors: await cell.number('tensors'),
		bytes: await cell.number('bytes'),
		wasm: await cell.number('wasm'),
		heap: (await readWorkerHeaps(page))[0] ?? NaN // the kernel's own: a spare has run nothing
	});
	const repeat = async (what: string, code: (n: number) => string) => {
		await cell.write(code(0));
		await cell.run();
		await cell.run();
		const before = await read();
		for (let n = 1; n < reruns; n++) {
			if (code(n) !== code(n - 1)) await cell.write(code(n));
			await cell.run();
		}
		const after = await read();
		console.log(`  a training cell after 2 and after ${reruns} runs, ${what}:`);
		for (const [name, unit, scale] of columns) {
			const value = (of: typeof before) => (of[name] / scale).toFixed(scale === 1 ? 0 : 1);
			console.log(
				`    ${name.padEnd(12)} ${value(before).padStart(10)} → ${value(after).padStart(10)} ${unit}`
			);
		}
	};
	const columns = [
		['tensors', '', 1],
		['bytes', 'B', 1],
		['wasm', 'MB', megabyte],
		['heap', 'MB', megabyte]
	] as const;
	await repeat('the same text', () => trainModel(0));
	await repeat('a new text each time', trainModel);
}
