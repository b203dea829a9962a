import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CourseFiles } from './course.ts';

/** Reads `exercises/` from the disk (Node only: the command line and the tests). */
export function readCourseFolder(root: string): CourseFiles {
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return new Map(
		entries.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')];
		})
	);
}
