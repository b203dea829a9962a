/**
 * `npm run bench -- grade`: how many answers a class's grading takes in a second, with one and two jobs, and as two shards
 * side by side. `node tests/bench/grade.ts 1000` takes so many answers, and two jobs only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMegabytes } from '../../src/cli/submissions/process-memory.ts';
import { findWrong, makeClass, type Handed } from './grade/class.ts';
import { printRow } from './table.ts';

const program = fileURLToPath(new URL('../../src/cli/grade.ts', import.meta.url));
const perStudent = 4;

const asked = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)));
const folder = mkdtempSync(join(tmpdir(), 'class-'));
try {
	const handed = makeClass(folder, asked || 48, perStudent);
	console.log(`\ngrade: ${handed.size} answers of students with ${perStudent} each`);
	const flags = asked
		? [['--jobs', '2']]
		: [
				['--jobs', '1'],
				['--jobs', '2']
			];
	await time('a first run, which bundles', ['--jobs', '2', '--shard', '1/24'], handed);
	for (const flag of flags) await time(flag.join(' '), flag, handed);
	if (!asked) await timeShards(handed);
} finally {
	rmSync(folder, { recursive: true });
}

async function timeShards(handed: Handed): Promise<void> {
	const begin = performance.now();
	const shards = ['1/2', '2/2'].map((shard) => run(['--jobs', '1', '--shard', shard]));
	report('two shards with one job each', begin, (await Promise.all(shards)).flat(), handed);
}

async function time(what: string, flags: string[], handed: Handed): Promise<void> {
	const begin = performance.now();
	report(what, begin, await run(flags), handed);
}

type Graded = Parameters<typeof findWrong>[0];

function report(what: string, begin: number, graded: Graded, handed: Handed): void {
	const seconds = (performance.now() - begin) / 1000;
	printRow(`${what}: ${graded.length} answers`, [graded.length / seconds], { unit: '/s', digits: 2 });
	for (const line of findWrong(graded, handed)) {
		console.log(`    WRONG ${line}`);
		process.exitCode = 1;
	}
}

/** @returns what the program says of each answer */
function run(flags: string[]): Promise<Graded> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, '--all', folder, '--json', '--seed', '1', ...flags]);
		const watch = watchChildren(child.pid!);
		let text = '';
		child.stdout.on('data', (part) => (text += String(part)));
		child.stderr.on('data', (part) => console.error(String(part)));
		child.on('error', reject);
		child.on('close', () => {
			const most = watch();
			if (most > 0) printRow('  most memory of one grading process', [most], { unit: 'MB' });
			resolve(JSON.parse(text) as Graded);
		});
	});
}

/** Looks at the memory of a process's children. @returns a function that ends this, and says the most that one held */
function watchChildren(pid: number): () => number {
	let most = 0;
	const timer = setInterval(() => {
		for (const child of listChildren(pid)) most = Math.max(most, readMegabytes(child));
	}, 50);
	return () => {
		clearInterval(timer);
		return most;
	};
}

/** Only Linux says. */
function listChildren(pid: number): number[] {
	try {
		const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
		return text.split(' ').filter(Boolean).map(Number);
	} catch {
		return [];
	}
}
