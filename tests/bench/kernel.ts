/** `npm run bench -- kernel`: what a notebook's cells cost. All of it in one page of the built site, one thing after the other. */
import type { Page } from 'playwright-core';
import { timeIsUp, withTimeLimit } from '../../src/base/time-limit.ts';
import { openBuiltSite } from './built-site.ts';
import { BenchCell } from './cell.ts';
import { watchFrames } from './frames.ts';
import { hotLoop, manyLines, showChart, showTable, trainModel } from './kernel-cells.ts';
import { printRow } from './table.ts';
import { readWorkerHeaps } from './worker-heap.ts';

/** For one kind of measurement. */
const limitMs = 300_000;
const few = 5;
const reruns = 200;
const megabyte = 1e6;

const { url, browser, close } = await openBuiltSite();
try {
	console.log('\nkernel: cells in the page');
	await measure('rest', measureIdle);
	await measure('loop', measureLoop);
	await measure('lines', measureLines);
	await measure('table and chart', measureOutputs);
	await measure('stop', measureStop);
	await measure('memory', measureMemory);
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

async function measureIdle(page: Page): Promise<void> {
	const gaps: number[] = [];
	for (let n = 0; n < few; n++) {
		const longestGap = await watchFrames(page);
		await page.waitForTimeout(1000);
		gaps.push(await longestGap());
	}
	printRow('longest wait of the page between two frames, at rest', gaps, { unit: 'ms' });
}

async function measureLoop(_page: Page, cell: BenchCell): Promise<void> {
	await cell.write(hotLoop);
	const ratios: number[] = [];
	for (let n = 0; n < few; n++) {
		await cell.run();
		ratios.push(await cell.number('ratio'));
	}
	printRow('hot loop of a cell : the same in a plain module', ratios, { unit: '×', digits: 3 });
}

async function measureLines(page: Page, cell: BenchCell): Promise<void> {
	await cell.write(manyLines);
	const times: number[] = [];
	const gaps: number[] = [];
	for (let n = 0; n < few; n++) {
		const longestGap = await watchFrames(page);
		times.push(await cell.run());
		gaps.push(await longestGap());
	}
	printRow('a million lines logged', times, { unit: 'ms' });
	printRow('… longest wait of the page between two frames', gaps, { unit: 'ms' });
}

async function measureOutputs(page: Page, cell: BenchCell): Promise<void> {
	const shows: [what: string, code: (mark: string) => string, selector: string][] = [
		['a frame of 100,000 rows, from Run to the screen', showTable, 'table, [role=table], [role=grid]'],
		['a chart of 100,000 points, from Run to the screen', showChart, '.js-plotly-plot']
	];
	for (const [what, code, selector] of shows) {
		await cell.write(code('first'));
		await cell.run(); // makes the data, loads the libraries
		const times: number[] = [];
		const gaps: number[] = [];
		for (let n = 0; n < few; n++) {
			await cell.write(code(`mark${n}`));
			const longestGap = await watchFrames(page);
			const shown = page.evaluate(untilShown, { selector, text: `mark${n}` });
			await cell.run();
			times.push(await shown);
			gaps.push(await longestGap());
		}
		printRow(what, times, { unit: 'ms' });
		printRow('… longest wait of the page between two frames', gaps, { unit: 'ms' });
	}
}

/** In the page: milliseconds from the next press of Enter until what is looked for has been drawn. */
function untilShown({ selector, text }: { selector: string; text: string }): Promise<number> {
	return new Promise((resolve) => {
		let pressedAt = 0;
		const press = ({ key, timeStamp }: KeyboardEvent) => {
			if (key === 'Enter') pressedAt ||= timeStamp;
		};
		addEventListener('keydown', press, { capture: true });
		const look = () => {
			const isShown = [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text));
			if (!isShown) return requestAnimationFrame(look);
			removeEventListener('keydown', press, { capture: true });
			return requestAnimationFrame(() => resolve(performance.now() - pressedAt));
		};
		look();
	});
}

/** The next result after Stop, from a spare that is ready and from nothing. */
async function measureStop(page: Page, endless: BenchCell): Promise<void> {
	const quick = new BenchCell(page, 'dearest-ticket');
	await endless.write('for (;;) {}');
	await quick.write(
		`import * as tf from '@tensorflow/tfjs';\ntf.tidy(() => tf.ones([2]).sum().dataSync()[0])`
	);
	await quick.run();
	const spare: number[] = [];
	const cold: number[] = [];
	for (let n = 0; n < few; n++) {
		await page.waitForTimeout(3000); // until a spare is ready, with its libraries
		await runAndStop(page, endless);
		spare.push(await quick.run());
		await page.waitForTimeout(3000);
		await runAndStop(page, endless);
		await runAndStop(page, endless); // ends the spare, too
		cold.push(await quick.run());
	}
	printRow('after Stop, the next result (tensors), from the spare', spare, { unit: 'ms' });
	printRow('after Stop, the next result (tensors), cold', cold, { unit: 'ms' });
}

async function runAndStop(page: Page, cell: BenchCell): Promise<void> {
	await cell.begin();
	await page.keyboard.press('Control+Enter');
	await page.waitForTimeout(500); // the button ignores a press that comes too soon
	await cell.stop();
}

async function measureMemory(page: Page, cell: BenchCell): Promise<void> {
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
