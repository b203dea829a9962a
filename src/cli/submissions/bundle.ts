/** The grading process as a bundle: it starts several times as fast as from its hundred files of TypeScript. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import { bundleForNode } from '#kernel/build/node-bundle.ts';
import { courseFolder } from '../node/lesson-grader.ts';
import { kernelSource } from '../node/node-host.ts';
import { graderSource } from '../node/warm-grader.ts';
import { bundled } from './bundle-files.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const kept = join(project, 'node_modules/.cache/stagecoach');
const entry = fileURLToPath(new URL('./grading-entry.ts', import.meta.url));

/**
 * Bundles the grading process, its threads and the checks of all tasks, unless that was done for the same texts before.
 *
 * @returns the bundle's folder
 */
export async function prepareBundle(tasks: readonly TaskFolder[]): Promise<string> {
	const checks = new Map(
		tasks.map((task) => [bundled.checks(task), join(courseFolder, task.path, 'grade.ts')])
	);
	const entries = new Map([
		[bundled.process, entry],
		[bundled.kernel, fileURLToPath(kernelSource)],
		[bundled.grader, fileURLToPath(graderSource)],
		...checks
	]);
	const folder = join(kept, `grading-${hashTexts([...checks.values()])}`);
	if (existsSync(folder)) return folder;
	const making = `${folder}.${process.pid}`;
	await bundleForNode(
		Object.fromEntries([...entries].map(([name, file]) => [name.replace(/\.js$/, ''), file])),
		making
	);
	putInPlace(making, folder);
	removeOld();
	return folder;
}

/** Those of a day ago, which nobody runs any more. */
function removeOld(): void {
	for (const name of readdirSync(kept)) {
		const path = join(kept, name);
		const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 24 * 3600 * 1000;
		if (isOld) rmSync(path, { recursive: true, force: true });
	}
}

/** Whoever comes second has made the same: shards may start at the same time. */
function putInPlace(making: string, folder: string): void {
	try {
		renameSync(making, folder);
	} catch (error) {
		rmSync(making, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
}

/** Of all that a bundle is made of. */
function hashTexts(checks: readonly string[]): string {
	const own = globSync('src/**/*.ts', { cwd: project }).map((file) => join(project, file));
	const hash = createHash('sha256').update(process.version);
	for (const file of [...own, join(project, 'package-lock.json'), ...checks].sort())
		hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}
