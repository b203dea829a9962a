/**
 * `npm run stryker [-- --mutate <file>]`: changes the grading core in one place at a time, runs its tests, and keeps the
 * score in docs/mutation.md. What was found out is kept: a change is tried again only when it, or a test of it, is new.
 * `--force` tries all again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { config, listCore, root } from './core.ts';
import { toTable, type MutationReport } from './table.ts';

const stryker = dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'));
const { status } = spawnSync(
	process.execPath,
	[join(stryker, 'bin/stryker.js'), 'run', config, ...process.argv.slice(2)],
	{ cwd: root, stdio: 'inherit' }
);
if (status !== 0) process.exit(status ?? 1);

const report = JSON.parse(readFileSync(join(root, '.vitest/stryker-report.json'), 'utf8')) as MutationReport;
const core = listCore();
const missing = core.filter((path) => !(path in report.files));
if (missing.length > 0) {
	console.log(`docs/mutation.md stays as it is: nothing is known yet of ${missing.join(', ')}.`);
} else {
	// Kept results may be of files that are no longer among them.
	const files = Object.fromEntries(core.map((path) => [path, report.files[path]!]));
	writeFileSync(join(root, 'docs/mutation.md'), toTable({ files }));
	console.log('docs/mutation.md is written.');
}
