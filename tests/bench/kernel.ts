/** `npm run bench -- kernel`: what a notebook's cells cost. All of it in one page of the built site, one thing after the other. */
import type { Page } from 'playwright-core';
import { openBuiltSite } from './built-site.ts';
import { BenchCell } from './cell.ts';
import { watchFrames } from './frames.ts';
import { hotLoop, manyLines, showChart, showTable, trainModel } from './kernel-cells.ts';
import { printRow } from './table.ts';

const few = 5;
const reruns = 200;
const megabyte = 1e6;

// Exact figures of the heap, and a collection before each is read.
const { url, browser, close } = await openBuiltSite([
	'--enable-precise-memory-info',
	'--js-flags=--expose-gc'
]);
try {
	console.log('\nkernel: cells in the page');
	await measure('loop', measureLoop);
	await measure('lines', measureLines);
	await measure('table and chart', measureOutputs);
	await measure('stop', measureStop);
	await measure('memory', measureMemory);
} finally {
	await close();
}

/** Each in a page of its own, so that none pays for another. */
async function measure(what: string, work: (page: Page, cell: BenchCell) => Promise<void>): Promise<void> {
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	try {
		await page.goto(`${url}/lesson/statistics`);
		await page.getByText('Ready to run').waitFor();
		await work(page, new BenchCell(page, 'fares'));
	} catch (error) {
		console.log(`  ${what} could not be measured: ${String(error).slice(0, 500)}`);
	} finally {
		await page.close();
	}
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
	const shows: [what: string, code: string, selector: string][] = [
		['a frame of 100,000 rows, from Run to the screen', showTable, 'table, [role=table], [role=grid]'],
		[
			'a chart of 100,000 points, from Run to the screen',
			showChart,
			'.js-plotly-plot .main-svg, .js-plotly-plot canvas'
		]
	];
	for (const [what, code, selector] of shows) {
		await cell.write(code);
		await cell.run(); // makes the data, loads the libraries
		const times: number[] = [];
		const gaps: number[] = [];
		for (let n = 0; n < few; n++) {
			await cell.write(`${code} // ${n}`);
			const longestGap = await watchFrames(page);
			const shown = page.evaluate(untilShown, selector);
			await cell.run();
			times.push(await shown);
			gaps.push(await longestGap());
		}
		printRow(what, times, { unit: 'ms' });
		printRow('… longest wait of the page between two frames', gaps, { unit: 'ms' });
	}
}

/** In the page: milliseconds from the next press of a key until something new of this kind has been drawn. */
function untilShown(selector: string): Promise<number> {
	const old = new Set(document.querySelectorAll(selector));
	return new Promise((resolve) => {
		let pressedAt = 0;
		addEventListener('keydown', ({ key, timeStamp }) => key === 'Enter' && (pressedAt ||= timeStamp), {
			capture: true
		});
		const look = () => {
			const isNew = pressedAt > 0 && [...document.querySelectorAll(selector)].some((one) => !old.has(one));
			if (isNew) requestAnimationFrame(() => resolve(performance.now() - pressedAt));
			else requestAnimationFrame(look);
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

async function measureMemory(_page: Page, cell: BenchCell): Promise<void> {
	const read = async () => ({
		tensors: await cell.number('tensors'),
		bytes: await cell.number('bytes'),
		wasm: await cell.number('wasm'),
		heap: await cell.number('heap')
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
