/** Finds what a class has handed in: one TypeScript file per answer, in folders. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface Submission {
	/** Folders of the file, as the teacher has named them; the file's own name when there is one task only. */
	student: string;
	/** `<lesson>/<task>` */
	task: string;
	/** Where its text lies. */
	file: string;
	/** Somebody else has put it there: what is no plain file is not read. */
	isFromFolder?: boolean;
}

export interface FoundSubmissions {
	/** In the order of students and tasks, whatever the order on the disk. */
	submissions: Submission[];
	/** Files that belong to no task, below the folder. */
	unknown: string[];
	/** What was not looked into, and why. */
	leftOut: string[];
}

/**
 * A file is an answer to the task that its path ends with: `ada/statistics/mean-and-median.ts`. What has the name of one
 * and is none, such as a link or a folder, is found too, so that somebody is told.
 *
 * @param only every file is an answer to this task: `ada.ts`, `ben/answer.ts`
 */
export function findSubmissions(root: string, tasks: readonly string[], only?: string): FoundSubmissions {
	const submissions: Submission[] = [];
	const unknown: string[] = [];
	const { found, leftOut } = look(root);
	for (const { path, isFolder } of found) {
		const name = path.slice(0, -'.ts'.length);
		const task = only ?? tasks.find((one) => name.endsWith(`/${one}`));
		if (isFolder && (only !== undefined || task === undefined)) continue;
		if (task === undefined) unknown.push(path);
		else {
			const student = only === undefined ? name.slice(0, -task.length - 1) : name;
			submissions.push({ student, task, file: join(root, path), isFromFolder: true });
		}
	}
	return { submissions, unknown, leftOut };
}

interface Found {
	path: string;
	/** It only has the name of an answer. */
	isFolder: boolean;
}

/** @throws when the root itself cannot be read */
function look(root: string): { found: Found[]; leftOut: string[] } {
	const found: Found[] = [];
	const leftOut: string[] = [];
	const open = [''];
	for (let below = open.pop(); below !== undefined; below = open.pop()) {
		for (const entry of list(root, below) ?? []) {
			const path = `${below}${entry.name}`;
			if (entry.name.endsWith('.ts')) found.push({ path, isFolder: entry.isDirectory() });
			else if (entry.isSymbolicLink()) leftOut.push(`${path}: a link, which is not followed`);
			if (!entry.isDirectory()) continue;
			if (list(root, `${path}/`)) open.push(`${path}/`);
			else leftOut.push(`${path}: a folder that cannot be read`);
		}
	}
	return { found: found.sort((a, b) => (a.path < b.path ? -1 : 1)), leftOut: leftOut.sort() };
}

/** @returns undefined for a folder inside that cannot be read */
function list(root: string, below: string): Dirent[] | undefined {
	try {
		return readdirSync(join(root, below), { withFileTypes: true });
	} catch (error) {
		if (below === '') throw error;
		return undefined;
	}
}

/** `k/n`: the k-th of n machines takes every n-th student. */
export interface Shard {
	index: number;
	count: number;
}

/** @throws RangeError in words */
export function readShard(text: string): Shard {
	const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
	if (!index || !count || index > count) {
		throw new RangeError(`--shard ${text} is none: write 2/5 for the second of five machines.`);
	}
	return { index, count };
}

/** All answers of one student go to the same machine. */
export function takeShard(submissions: readonly Submission[], { index, count }: Shard): Submission[] {
	const students = [...new Set(submissions.map(({ student }) => student))];
	return submissions.filter(({ student }) => students.indexOf(student) % count === index - 1);
}
