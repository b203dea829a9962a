/** A course with one lesson and one task, which is right: for tests that break it, or change it. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { newLesson, newTask } from '#cli/new/make.ts';
import type { PythonTwin } from '#cli/proof/python-twin.ts';
import { readCourse, type Course } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';

export interface TestCourse {
	exercises: string;
	twins: Record<string, PythonTwin>;
	read(): Course;
	/** Files below the lesson's folder. */
	write(file: string, text: string): void;
	change(file: string, from: string | RegExp, to: string): void;
	dispose(): void;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const lesson = '1-math-and-language/vectors';
/** Of its own, not the real course's, whose planned lessons get written one by one. */
const stage = 'title: Basics\nsummary: Begin here.\nlessons:\n  - { slug: vectors, title: Vectors }\n';
const skills = 'areas:\n  - { slug: basics, title: Basics, summary: How it begins., fedBy: [vectors] }\n';

/** An answer to the task `total`. */
export const answer = (body: string) => `function total(values: number[]): number {\n\t${body}\n}\n`;

export function makeCourse(): TestCourse {
	// Inside the project, where `stagecoach/grading` is found.
	mkdirSync(join(project, '.vitest'), { recursive: true });
	const exercises = mkdtempSync(join(project, '.vitest', 'course-'));
	mkdirSync(join(exercises, '1-math-and-language'));
	writeFileSync(join(exercises, '1-math-and-language/stage.yaml'), stage);
	writeFileSync(join(exercises, 'skills.yaml'), skills);
	newLesson(exercises, '1', 'vectors');
	newTask(exercises, 'vectors', 'total', 'The sum');
	const python = readFileSync(join(exercises, lesson, 'total/python.py'));
	const read = {
		[`exercises/${lesson}/total/python.py`]: createHash('sha256').update(python).digest('hex')
	};
	const write = (file: string, text: string) => {
		const path = join(exercises, lesson, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	};
	return {
		exercises,
		write,
		twins: { 'vectors/total': { printed: '15.5\n', read } },
		read: () => readCourse(readCourseFolder(exercises)),
		change(file, from, to) {
			const text = readFileSync(join(exercises, lesson, file), 'utf8');
			expect(text).toMatch(from);
			write(file, text.replace(from, to));
		},
		dispose: () => rmSync(exercises, { recursive: true })
	};
}
