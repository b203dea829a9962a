/**
 * `npm run bench -- own-file`: a learner's own file of 100 MB. In Node: how long it takes to say what is in it, to read it
 * into columns, and to make rows of them, and the most memory that each takes. In the page: how soon something is said,
 * and whether the page goes on drawing. `node tests/bench/own-file.ts 10` takes as many megabytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Done } from './own-file/done.ts';
import { makeFile } from './own-file/make.ts';
import { measureInPage } from './own-file/page.ts';
import { printRow } from './table.ts';

const program = fileURLToPath(new URL('own-file/once.ts', import.meta.url));
const times = 3;
const works = { profile: 'said what is in it', read: 'read into columns', rows: 'and made rows of' };

const megabytes = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'own-file-'));
try {
	for (const format of ['csv', 'json'] as const) measure(format);
	await measureInPage(join(folder, 'sales.csv'));
} finally {
	rmSync(folder, { recursive: true });
}

function measure(format: 'csv' | 'json'): void {
	const path = join(folder, `sales.${format}`);
	makeFile(path, format, megabytes * 1e6);
	console.log(`\nown-file: ${format} of ${(statSync(path).size / 1e6).toFixed(0)} MB`);
	for (const [work, words] of Object.entries(works)) {
		const done = Array.from({ length: times }, () => once(work, path));
		printRow(
			`${done[0]!.rows} rows, ${words}`,
			done.map(({ seconds }) => seconds),
			{ unit: 's', digits: 2 }
		);
		printRow(
			'  most memory beyond an idle process',
			done.map((one) => one.megabytes),
			{ unit: 'MB' }
		);
	}
}

function once(work: string, path: string): Done {
	return JSON.parse(execFileSync(process.execPath, [program, work, path], { encoding: 'utf8' })) as Done;
}
