/** Makes the folders of a lesson, a task or a data set, filled with something that works. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kebabCase } from '#curriculum/fields.ts';
import { imageFiles, tableFiles } from './dataset-template.ts';
import { lessonFile } from './lesson-template.ts';
import { skillsFile } from '#curriculum/skills-file.ts';
import { feedSkill } from './skill-list.ts';
import { listedLessons, listLesson, plannedTitle } from './stage-list.ts';
import { taskBlock, taskFiles } from './task-template.ts';

/** Says what is wrong and what to write instead. */
export class NewError extends Error {}

/** @param stage number or name of a stage's folder: `2`, `core-algorithms` @returns the files made or changed */
export function newLesson(exercises: string, stage: string, slug: string, title?: string): string[] {
	requireSlug(slug);
	const folder = readdirSync(exercises).find((name) => [name[0], name.slice(2), name].includes(stage));
	if (!folder || !existsSync(join(exercises, folder, 'stage.yaml')))
		throw new NewError(`There is no stage “${stage}”. Write its number, 1 to 7.`);
	const list = join(exercises, folder, 'stage.yaml');
	const yaml = readFileSync(list, 'utf8');
	const name = title ?? plannedTitle(yaml, slug);
	if (name === undefined)
		throw new NewError(`“${slug}” is not planned: give its title as the last word, in quotes.`);
	if (findLesson(exercises, slug)) throw new NewError(`There is a lesson “${slug}” already.`);
	const file = join(exercises, folder, slug, 'lesson.md');
	write(file, lessonFile(name));
	writeFileSync(list, listLesson(yaml, slug));
	const skills = join(exercises, skillsFile);
	const before = readFileSync(skills, 'utf8');
	const after = feedSkill(before, slug, listedLessons(yaml));
	if (after === before) return [file, list];
	writeFileSync(skills, after);
	return [file, list, skills];
}

/** @returns the files made or changed */
export function newTask(exercises: string, lesson: string, slug: string, title: string): string[] {
	requireSlug(slug);
	const folder = findLesson(exercises, lesson);
	if (!folder) throw new NewError(`There is no lesson “${lesson}”. Make it first: npm run new -- lesson …`);
	if (existsSync(join(folder, slug)))
		throw new NewError(`The lesson “${lesson}” has a task “${slug}” already.`);
	const made = Object.entries(taskFiles(slug)).map(([name, text]) => {
		write(join(folder, slug, name), text);
		return join(folder, slug, name);
	});
	const page = join(folder, 'lesson.md');
	const text = readFileSync(page, 'utf8');
	// Who has written the statement first keeps it, where it stands.
	if (new RegExp(`^:::task ${slug}\\s`, 'm').test(text)) return made;
	writeFileSync(page, `${text.trimEnd()}\n\n${taskBlock(slug, title)}`);
	return [...made, page];
}

/** A table. @returns the files made */
export function newDataset(datasets: string, slug: string, title: string): string[] {
	return makeDataset(datasets, slug, tableFiles(slug, title));
}

/** Grey images with labels. @returns the files made */
export function newImages(datasets: string, slug: string, title: string): string[] {
	return makeDataset(datasets, slug, imageFiles(slug, title));
}

function makeDataset(datasets: string, slug: string, files: Record<string, string>): string[] {
	requireSlug(slug);
	if (existsSync(join(datasets, slug))) throw new NewError(`There is a data set “${slug}” already.`);
	return Object.entries(files).map(([name, text]) => {
		write(join(datasets, slug, name), text);
		return join(datasets, slug, name);
	});
}

function findLesson(exercises: string, slug: string): string | undefined {
	return readdirSync(exercises)
		.map((stage) => join(exercises, stage, slug))
		.find((folder) => existsSync(join(folder, 'lesson.md')));
}

function requireSlug(slug: string): void {
	if (!kebabCase.test(slug) || slug.length > 32)
		throw new NewError(`“${slug}” is no folder’s name: write it in kebab-case, at most 32 characters.`);
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
