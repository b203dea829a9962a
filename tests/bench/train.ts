/**
 * `npm run bench -- train`: training in the sandboxed worker of the built site, beside PyTorch with one thread and tfjs' cpu
 * backend on the same machine, in turns. `node tests/bench/train.ts cnn mlp` measures some nets only.
 */
import type { Page } from 'playwright-core';
import { openBuiltSite } from './built-site.ts';
import { BenchCell } from './kernel/cell.ts';
import { type Python, startPython } from './python.ts';
import { median, printRow } from './table.ts';
import { multiply, trainOn } from './train/cells.ts';
import { batch, type Net, nets } from './train/models.ts';

const rounds = 5;
/** A step on the cpu backend takes hundreds of ours. */
const cpuRounds = 2;

const asked = nets.filter(({ name }) => process.argv.includes(name));
const { url, browser, close } = await openBuiltSite();
const python = startPython('train/pytorch.py');
try {
	console.log(
		`\ntrain: steps of ${batch} rows, in a cell, in PyTorch with one thread, and in a cell on the cpu backend`
	);
	const page = await openLesson();
	for (const net of asked.length > 0 ? asked : nets) await measure(page, net, python);
	await measureProduct(page);
} finally {
	python.end();
	await close();
}

async function openLesson(): Promise<Page> {
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	await page.goto(`${url}/lesson/statistics`);
	await page.getByText('Ready to run').waitFor();
	return page;
}

async function measure(page: Page, net: Net, other: Python): Promise<void> {
	const cell = new BenchCell(page, 'fares');
	const cpuCell = new BenchCell(page, 'dearest-ticket');
	await cell.write(trainOn('wasm', net, net.steps));
	await cpuCell.write(trainOn('cpu', net, 1));
	const run = async (one: BenchCell) => {
		await one.run();
		return one.number('ms');
	};
	await other.ask([net.name, net.steps]);
	const times: Record<'ours' | 'theirs' | 'cpu', number[]> = { ours: [], theirs: [], cpu: [] };
	for (let round = 0; round < rounds; round++) {
		times.ours.push(await run(cell));
		times.theirs.push(await other.ask<number>([net.name, net.steps]));
		if (round < cpuRounds) times.cpu.push(await run(cpuCell));
	}
	console.log(`  ${net.title}: ${((1000 * batch) / median(times.ours)).toFixed(0)} rows a second`);
	printRow('    a step in a cell', times.ours, { unit: 'ms', digits: 2 });
	printRow('    a step in PyTorch', times.theirs, { unit: 'ms', digits: 2 });
	printRow('    a step in a cell on the cpu backend', times.cpu, { unit: 'ms', digits: 2 });
	const ratios = (others: number[]) => others.map((other, round) => times.ours[round]! / other);
	printRow('    times PyTorch’s', ratios(times.theirs), {
		unit: '×',
		digits: 2,
		...(net.aim && { aim: net.aim })
	});
	printRow('    times the cpu backend’s', ratios(times.cpu), { unit: '×', digits: 4 });
}

async function measureProduct(page: Page): Promise<void> {
	const cell = new BenchCell(page, 'fares');
	await cell.write(multiply);
	const shares: number[] = [];
	const speeds: Record<'matmul' | 'peak', number[]> = { matmul: [], peak: [] };
	for (let round = 0; round < rounds; round++) {
		await cell.run();
		for (const name of ['matmul', 'peak'] as const) speeds[name].push(await cell.number(name));
		shares.push(speeds.matmul.at(-1)! / speeds.peak.at(-1)!);
	}
	console.log('  a product of matrices, 512 × 512');
	printRow('    billions of operations a second', speeds.matmul, { unit: '', digits: 1 });
	printRow('    the most that SIMD does in registers', speeds.peak, { unit: '', digits: 1 });
	printRow('    its share of that', shares, { unit: '', digits: 2 });
}
