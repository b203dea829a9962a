/** Numbers that Python has made are kept only with the texts and the data that they were made from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/curriculum/course.ts';
import { readCourseFolder } from '../../src/curriculum/folder.ts';
import sources from '../reference/sources.json' with { type: 'json' };
import { readTwins } from '../reference/twins.ts';
import { root } from './source-files.ts';

/** What a Python file has read of this project, itself included: paths with their SHA-256. */
type Read = Readonly<Record<string, string>>;

const folder = join(root, 'tests/reference');
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const again = (name: string) => `make the numbers again: /usr/bin/python3 tests/reference/make.py ${name}`;

function findChanged(name: string, read: Read): string[] {
	return Object.entries(read)
		.filter(([path, kept]) => !existsSync(join(root, path)) || digest(join(root, path)) !== kept)
		.map(([path]) => `${path} has changed since; ${again(name)}`);
}

describe('the kept numbers', () => {
	it.each(Object.entries(sources))('of %s are those that its text makes', (name, { read, sha256 }) => {
		expect(Object.keys(read)).toContain(`tests/reference/numbers/${name}.py`);
		expect(findChanged(name, read)).toEqual([]);
		expect(digest(join(folder, `${name}.json`)), `somebody has changed them; ${again(name)}`).toBe(sha256);
	});

	it('are all made by a text', () => {
		const texts = readdirSync(join(folder, 'numbers'))
			.filter((file) => file.endsWith('.py'))
			.map((file) => file.slice(0, -'.py'.length));
		const kept = readdirSync(folder)
			.filter((file) => file.endsWith('.json'))
			.map((file) => file.slice(0, -'.json'.length));
		expect(Object.keys(sources).sort()).toEqual(texts.sort());
		expect(kept.sort()).toEqual([...texts, 'sources'].sort());
	});
});

describe('what the Python of a task prints', () => {
	const { tasks } = readCourse(readCourseFolder(join(root, 'exercises')));

	it.each(Object.entries(readTwins()))('is kept of its present text: %s', (name, { read }) => {
		const task = tasks.find(({ lesson, slug }) => `${lesson}/${slug}` === name);
		expect(task, `this task is gone; ${again('')}`).toBeDefined();
		expect(Object.keys(read)).toContain(`exercises/${task!.path}/python.py`);
		expect(findChanged(name, read)).toEqual([]);
	});
});
