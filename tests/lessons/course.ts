/** The course as it lies on the disk. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { languageOf } from '#curriculum/translation.ts';
import type { Lesson } from '#protocol/curriculum.ts';

export const exercises = fileURLToPath(new URL('../../exercises/', import.meta.url));

const files = readCourseFolder(exercises);

export const course = readCourse(files);

/** Lessons in other languages, as far as somebody has written them. */
export const translations: Lesson[] = [
	...new Set([...files.keys()].flatMap((path) => languageOf(basename(path)) ?? []))
].flatMap((language) => readCourse(files, language).lessons.filter((lesson) => lesson.language === language));
