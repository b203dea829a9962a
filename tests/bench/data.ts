/** `npm run bench -- data`: bytes of each data set, and how long a cell waits for it, in the page of the built site. */
import { readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DataSet } from '../../src/protocol/data-set.ts';
import { catalogue } from '../../src/datasets/catalogue.ts';
import { openBuiltSite } from './built-site.ts';
import { BenchCell } from './kernel/cell.ts';
import { printRow } from './table.ts';

const rounds = 5;
const assets = new URL('../../build/_app/immutable/assets/', import.meta.url);

const { url, browser, close } = await openBuiltSite();
try {
	console.log('\ndata: one data set after the other, loaded by a cell');
	const page = await browser.newPage();
	page.setDefaultTimeout(60_000);
	await page.goto(`${url}/lesson/statistics`);
	await page.getByText('Ready to run').waitFor();
	const cell = new BenchCell(page, 'fares');
	// What all sets share is not the first one's: danfo and tfjs are there.
	await cell.write(
		"import { load } from 'stagecoach/data';\nawait load('iris', { as: 'frame' });\nawait load('iris', { as: 'tensors' });"
	);
	await cell.run();
	for (const [name, set] of Object.entries(catalogue)) await measure(cell, name, set);
} finally {
	await close();
}

async function measure(cell: BenchCell, name: string, set: DataSet): Promise<void> {
	printRow(`${name}: bytes over the wire, brotli`, [bytesOf(set) / 1000], { unit: 'kB', digits: 1 });
	const kind = set.kind === 'table' ? 'frame' : 'images';
	await cell.write(timing(name, ['rows', kind]));
	const rowTimes: number[] = [];
	const kindTimes: number[] = [];
	for (let n = 0; n < rounds; n++) {
		await cell.run();
		rowTimes.push(await cell.number('rows'));
		kindTimes.push(await cell.number(kind));
	}
	const [first, ...again] = rowTimes;
	printRow(`${name}: rows, fetched and parsed`, [first!], { unit: 'ms', digits: 1 });
	printRow(`${name}: rows, parsed anew`, again, { unit: 'ms', digits: 1 });
	printRow(`${name}: ${kind}`, kindTimes, { unit: 'ms', digits: 1 });
}

/** As a static host with precompressed files sends it; images are packed already. */
function bytesOf({ file }: DataSet): number {
	const [stem, ending] = basename(file).split('.');
	const built = readdirSync(assets).find((entry) =>
		new RegExp(`^${stem}\\.[\\w-]{8}\\.${ending}$`).test(entry)
	)!;
	return statSync(new URL(ending === 'csv' ? `${built}.br` : built, assets)).size;
}

/** A cell that prints how long each kind of loading took. */
function timing(name: string, kinds: readonly string[]): string {
	return [
		"import { load } from 'stagecoach/data';",
		'let start = 0;',
		...kinds.map(
			(kind) =>
				`start = performance.now();\nawait load('${name}', { as: '${kind}' });\nconsole.log('${kind}=' + (performance.now() - start).toFixed(2));`
		)
	].join('\n');
}
