/** Finds what a class has handed in: one TypeScript file per answer, in folders. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface Submission {
	/** Folders of the file, as the teacher has named them; the file's own name when there is one task only. */
	student: string;
	/** `<lesson>/<task>` */
	task: string;
	/** Where its text lies. */
	file: string;
}

export interface FoundSubmissions {
	/** In the order of students and tasks, whatever the order on the disk. */
	submissions: Submission[];
	/** Files that belong to no task, below the folder. */
	unknown: string[];
}

/**
 * A file is an answer to the task that its path ends with: `ada/statistics/mean-and-median.ts`.
 *
 * @param only every file is an answer to this task: `ada.ts`, `ben/answer.ts`
 */
export function findSubmissions(root: string, tasks: readonly string[], only?: string): FoundSubmissions {
	const submissions: Submission[] = [];
	const unknown: string[] = [];
	for (const path of listFiles(root)) {
		const name = path.slice(0, -'.ts'.length);
		const task = only ?? tasks.find((one) => name.endsWith(`/${one}`));
		if (task === undefined) unknown.push(path);
		else {
			const student = only === undefined ? name.slice(0, -task.length - 1) : name;
			submissions.push({ student, task, file: join(root, path) });
		}
	}
	return { submissions, unknown };
}

function listFiles(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
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
