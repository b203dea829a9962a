/**
 * `npm run bench -- card`: training on the graphics card beside WebAssembly, in turns, by what the page offers. Needs a
 * machine with a card; where Chromium finds none, it says so. `STAGECOACH_PICTURES=<folder>` keeps what the panel showed,
 * `STAGECOACH_CARD_FLAGS` are other flags for Chromium.
 */
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { chromiumPath } from '../support/browser.ts';
import { requireBuild } from './built-site.ts';
import { BenchCell } from './kernel/cell.ts';
import { median, printRow } from './table.ts';
import { trainHere } from './train/cells.ts';
import { batch, bigCnn, nets, type Net } from './train/models.ts';

const rounds = 5;

/** Headless Chromium asks for no card by itself, and on Linux reaches it by Vulkan. */
const cardFlags =
	process.env['STAGECOACH_CARD_FLAGS'] ??
	'--no-sandbox --ignore-gpu-blocklist --enable-gpu --enable-unsafe-webgpu --use-angle=gl-egl --enable-features=Vulkan --disable-vulkan-surface --use-vulkan=native';

/** As the panel's choices and its button name them. */
const choices = {
	wasm: 'WebAssembly',
	webgpu: 'The graphics card, by WebGPU',
	webgl: 'The graphics card, by WebGL'
} as const;

type Backend = keyof typeof choices;

const pictures = process.env['STAGECOACH_PICTURES'];

requireBuild();
const { server, url } = await serve(0);
const browser = await chromium.launch({
	executablePath: chromiumPath(),
	args: cardFlags.split(' '),
	ignoreDefaultArgs: ['--enable-unsafe-swiftshader'] // the card, and nobody who plays it
});
try {
	const page = await openLesson();
	const cell = new BenchCell(page, 'fares');
	await cell.write(
		`import * as tf from '@tensorflow/tfjs';\nconsole.log('sum=' + tf.ones([3]).sum().arraySync());`
	);
	await cell.run();
	console.log('\ncard: training on the graphics card, by the page');
	const offered = await compare(page);
	for (const net of [...nets, bigCnn]) await measure(page, cell, net, offered);
} finally {
	await browser.close();
	server.close();
}

async function openLesson(): Promise<Page> {
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	await page.goto(`${url}/lesson/statistics`);
	await page.mouse.move(5, 5);
	await page.getByText('Ready to run').waitFor();
	return page;
}

async function openPanel(page: Page) {
	const toolbar = page.getByRole('toolbar', { name: 'Notebook' });
	await toolbar.getByRole('button', { name: /^(WebAssembly|WebGL|WebGPU)/ }).click();
	return page.getByRole('dialog', { name: 'What tensors run on' });
}

/** Prints what the page measures and says. @returns what tensors can run on here */
async function compare(page: Page): Promise<Backend[]> {
	const panel = await openPanel(page);
	const measuring = panel.getByRole('status');
	await panel.getByRole('button', { name: /^Measure/ }).click();
	await measuring.filter({ hasText: /\.\s*$/, hasNotText: /^\s*Training/ }).waitFor();
	for (const row of await panel.getByRole('row').allInnerTexts())
		console.log(`  ${row.replaceAll('\t', ' | ')}`);
	console.log(`  ${(await measuring.innerText()).trim()}`);
	const offered: Backend[] = [];
	for (const backend of Object.keys(choices) as Backend[])
		if (await panel.getByRole('radio', { name: choices[backend] }).isEnabled()) offered.push(backend);
	if (pictures !== undefined) await page.screenshot({ path: `${pictures}/panel.png` });
	await panel.getByRole('button', { name: 'Close' }).click();
	console.log(
		`  The bar says: ${(
			await page
				.getByText(/tensors on/)
				.first()
				.innerText()
		).replace(/\s+/g, ' ')}`
	);
	return offered;
}

async function choose(page: Page, backend: Backend): Promise<void> {
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: choices[backend] }).check();
	await panel.getByRole('button', { name: 'Close' }).click();
}

async function measure(page: Page, cell: BenchCell, net: Net, offered: readonly Backend[]): Promise<void> {
	console.log(`  ${net.title}`);
	const times: Partial<Record<Backend, number[]>> = {};
	await cell.write(trainHere(net, net.steps));
	for (let round = 0; round < rounds; round++) {
		for (const backend of offered) {
			await choose(page, backend);
			await cell.run();
			(times[backend] ??= []).push(await cell.number('ms'));
		}
	}
	for (const backend of offered) {
		printRow(`    a step on ${backend}`, times[backend]!, { unit: 'ms', digits: 2 });
		if (backend === 'wasm') continue;
		const ratios = times.wasm!.map((wasm, round) => wasm / times[backend]![round]!);
		printRow(`    times as fast as WebAssembly`, ratios, { unit: '×', digits: 2 });
	}
	console.log(`    ${((1000 * batch) / median(times.wasm!)).toFixed(0)} rows a second on WebAssembly`);
}
