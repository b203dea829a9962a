import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TaskFolder } from '#curriculum/task-folder.ts';

/** What a thread imports a task's checks from. Another text is another module: the thread need not be a new one. */
export function addressOfChecks(
	exercises: string,
	{ path, grade }: Pick<TaskFolder, 'path' | 'grade'>
): string {
	const digest = createHash('sha256').update(grade).digest('hex');
	return `${pathToFileURL(join(exercises, path, 'grade.ts')).href}?${digest}`;
}

/** Checks that import a file of the course's stand on a text that the address does not know. */
export function importsFiles(grade: string): boolean {
	return /\b(?:from|import)\s*\(?\s*['"`]\.{1,2}\//.test(grade);
}
