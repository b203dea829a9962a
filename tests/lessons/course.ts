/** The course as it lies on the disk. */
import { fileURLToPath } from 'node:url';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';

export const exercises = fileURLToPath(new URL('../../exercises/', import.meta.url));

export const course = readCourse(readCourseFolder(exercises));
