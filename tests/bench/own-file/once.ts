/** `node once.ts <work> <file>`: does it in a process of its own, whose memory is then that of the work. */
import { openAsBlob } from 'node:fs';
import { guessFile, headBytes } from '#datasets/own/guess.ts';
import { profileOwnFile } from '#datasets/own/profile.ts';
import { readOwnFile } from '#datasets/own/read.ts';
import { toRows } from '#datasets/own/rows.ts';
import type { Done } from './done.ts';

const [work, path = ''] = process.argv.slice(2);
const file = await openAsBlob(path);
const before = process.resourceUsage().maxRSS;
const begin = performance.now();
const rows = await perform();
const done: Done = {
	rows,
	seconds: (performance.now() - begin) / 1000,
	megabytes: (process.resourceUsage().maxRSS - before) / 1024
};
console.log(JSON.stringify(done));

async function perform(): Promise<number> {
	const guess = guessFile(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()), path);
	if ('refused' in guess) throw new Error(guess.refused.what);
	if (work === 'profile') return (await profileOwnFile(file, guess.options)).rows;
	const table = await readOwnFile(file, guess.options);
	return work === 'rows' ? toRows(table).length : table.rows;
}
