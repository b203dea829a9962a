/**
 * `npm run bench -- kernel`: what a notebook's cells cost, in the page of the built site. `node tests/bench/kernel.ts
 * stop lines` measures some parts only. Frames and Stop mean something only while nothing else runs.
 */
import type { Page } from 'playwright-core';
import { timeIsUp, withTimeLimit } from '../../src/base/time-limit.ts';
import { openBuiltSite } from './built-site.ts';
import { BenchCell } from './kernel/cell.ts';
import { measureFrames, measureLines, measureOutputs } from './kernel/outputs.ts';
import { measureLoop } from './kernel/loop.ts';
import { measureMemory } from './kernel/memory.ts';
import { measureStart } from './kernel/start.ts';
import { measureStop } from './kernel/stop.ts';
import { measureTraining } from './kernel/training.ts';

/** For one kind of measurement. */
const limitMs = 300_000;

const parts: Record<string, (page: Page, cell: BenchCell) => Promise<void>> = {
	rest: measureFrames,
	loop: measureLoop,
	lines: measureLines,
	outputs: measureOutputs,
	training: measureTraining,
	start: measureStart,
	stop: measureStop,
	memory: measureMemory
};

const asked = process.argv.slice(2).filter((name) => Object.hasOwn(parts, name));
const { url, browser, close } = await openBuiltSite();
try {
	console.log('\nkernel: cells in the page');
	for (const name of asked.length > 0 ? asked : Object.keys(parts)) await measure(name, parts[name]!);
} finally {
	await close();
}

/** Each in a page of its own, so that none pays for another; what does not end spoils nothing else. */
async function measure(what: string, work: (page: Page, cell: BenchCell) => Promise<void>): Promise<void> {
	const page = await browser.newPage();
	page.setDefaultTimeout(60_000);
	try {
		await page.goto(`${url}/lesson/statistics`);
		await page.getByText('Ready to run').waitFor();
		const ended = await withTimeLimit(work(page, new BenchCell(page, 'fares')), limitMs);
		if (ended === timeIsUp) throw new Error(`It did not end within ${limitMs / 1000} s.`);
	} catch (error) {
		console.log(`  ${what} could not be measured: ${String(error).slice(0, 500)}`);
		process.exitCode = 1;
	} finally {
		await page.close();
	}
}
