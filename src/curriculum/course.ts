import type { Lesson, LessonEntry, LessonPart, SkillArea, Stage } from '#protocol/curriculum.ts';
import { kebabCase } from './fields.ts';
import { parseLessonFile } from './front-matter.ts';
import { parseLessonBody } from './lesson-body.ts';
import type { CourseProblem } from './problem.ts';
import {
	findSkillProblems,
	parseSkillsFile,
	skillsFile,
	textsOfSkills,
	toSkillAreas,
	translateSkills
} from './skills-file.ts';
import { parseStageFile, textsOfStage, translateStage, type StageFile } from './stage-file.ts';
import { readTaskFolder, type TaskFolder } from './task-folder.ts';
import { findTexts, languageOfTexts } from './texts.ts';
import {
	languageOf,
	originalLanguage,
	readTranslation,
	type Original,
	type TranslatedPart,
	type Translation
} from './translation.ts';

/** Path below `exercises/` to text. */
export type CourseFiles = ReadonlyMap<string, string>;

export interface Course {
	/** That lessons are shown in, as far as they are translated. */
	language: string;
	/** In order. */
	stages: Stage[];
	/** Those with a folder, in the order in which they are taught. */
	lessons: Lesson[];
	/** In the order of the lessons; a task's key elsewhere is `<lesson>/<task>`. */
	tasks: TaskFolder[];
	/** Empty in a course without `skills.yaml`. */
	skills: SkillArea[];
	/** Everything that an author has to repair. A course with problems is still shown as far as it can be read. */
	problems: CourseProblem[];
}

/**
 * Reads the whole course from its files. Never throws: what is wrong is in `problems`, of every translation too.
 * @param language of the lessons; one that is not translated is taken in English
 */
export function readCourse(files: CourseFiles, language = originalLanguage): Course {
	const course: Course = { language, stages: [], lessons: [], tasks: [], skills: [], problems: [] };
	for (const [folder, stageFiles] of groupByFolder(files, course)) readStage(folder, stageFiles, course);
	course.problems.push(...findRepeatedLessons(course), ...findWrongNeeds(course));
	const skills = files.get(skillsFile);
	if (skills !== undefined) readSkills(skills, files, course);
	return course;
}

function groupByFolder(files: CourseFiles, { problems }: Course): [string, Map<string, string>][] {
	const folders = new Map<string, Map<string, string>>();
	for (const [path, text] of files) {
		if (['README.md', 'glossary.yaml', skillsFile].includes(path) || languageOfTexts(path)) continue;
		const [, folder, rest] = /^(\d-[^/]+)\/(.+)$/.exec(path) ?? [];
		if (folder === undefined || rest === undefined) {
			const wayOut = 'Put it into a stage, for example 1-math-and-language/.';
			problems.push({ file: path, cause: 'It belongs to no stage.', wayOut });
			continue;
		}
		folders.set(folder, (folders.get(folder) ?? new Map<string, string>()).set(rest, text));
	}
	return [...folders].sort(([a], [b]) => a.localeCompare(b));
}

function readSkills(yaml: string, files: CourseFiles, course: Course): void {
	const { value, problems } = parseSkillsFile(yaml);
	course.problems.push(...problems);
	if (!value) return;
	const { texts, problems: misfits } = findTexts(files, 'skills', textsOfSkills(value), course.language);
	course.skills = toSkillAreas(texts ? translateSkills(value, texts) : value);
	course.problems.push(...misfits);
	course.problems.push(...findSkillProblems(course.skills, course.stages));
}

function readStage(folder: string, files: Map<string, string>, course: Course): void {
	const yaml = files.get('stage.yaml');
	if (yaml === undefined) {
		const wayOut = 'Add it with title, summary and lessons.';
		course.problems.push({ file: `${folder}/stage.yaml`, cause: 'The file is missing.', wayOut });
		return;
	}
	const { value: original, problems } = parseStageFile(yaml, `${folder}/stage.yaml`);
	course.problems.push(...problems);
	if (!original) return;
	const { texts, problems: misfits } = findTexts(files, 'stage', textsOfStage(original), course.language);
	course.problems.push(...misfits.map((one) => ({ ...one, file: `${folder}/${one.file}` })));
	const value = texts ? translateStage(original, texts) : original;
	const stage = { number: Number(folder[0]), slug: folder.slice(2), title: value.title };
	const lessons = value.lessons.map((listed, index) => {
		const label = `${stage.number}.${String(index + 1).padStart(2, '0')}`;
		return readListed(listed, { folder, files, stage, label, course });
	});
	course.stages.push({ ...stage, summary: value.summary, lessons });
	course.problems.push(...findUnlisted(folder, files, lessons));
}

interface LessonPlace {
	folder: string;
	files: Map<string, string>;
	stage: Lesson['stage'];
	label: string;
	course: Course;
}

function readListed(listed: StageFile['lessons'][number], place: LessonPlace): LessonEntry {
	const { folder, files, label, course } = place;
	const slug = typeof listed === 'string' ? listed : listed.slug;
	const file = `${folder}/stage.yaml`;
	const source = files.get(`${slug}/lesson.md`);
	if (source !== undefined) {
		if (typeof listed !== 'string') {
			const wayOut = `Write \`- ${slug}\`.`;
			course.problems.push({ file, cause: `"${slug}" is listed as planned, but has a lesson.md.`, wayOut });
		}
		return readLesson(slug, source, place);
	}
	if (typeof listed === 'string') {
		const wayOut = `Write it, or \`- { slug: ${slug}, title: … }\` while it is planned.`;
		course.problems.push({ file, cause: `"${slug}" has no lesson.md.`, wayOut });
	}
	const title = typeof listed === 'string' ? slug : listed.title;
	return { slug, label, title, planned: true, summary: '', minutes: 0, taskSlugs: [] };
}

function readLesson(slug: string, source: string, place: LessonPlace): LessonEntry {
	const { folder, files, stage, label, course } = place;
	const path = `${folder}/${slug}`;
	const { fields, body, bodyLine, problems } = parseLessonFile(source, `${path}/lesson.md`);
	const parsed = parseLessonBody(body, `${path}/lesson.md`, bodyLine);
	course.problems.push(...problems, ...parsed.problems);
	const lessonFiles = below(`${slug}/`, files);
	const tasks = readTasks(slug, path, lessonFiles, course);
	const original = { goals: fields?.goals ?? [], parts: parsed.parts };
	const translation = findTranslation(lessonFiles, path, original, course);
	const texts = translation?.parts ?? parsed.parts;
	const parts = joinTasks(texts, tasks, `${path}/lesson.md`, course.problems);
	course.problems.push(...findRepeatedIds(parts, `${path}/lesson.md`), ...findUnusedTasks(parts, tasks));
	const known = fields ?? {
		title: slug,
		summary: '',
		minutes: 0,
		goals: [],
		needs: [],
		datasets: [],
		roadmap: []
	};
	const language = translation ? course.language : originalLanguage;
	const shown = { ...known, ...translation?.fields };
	course.lessons.push({ slug, label, stage, ...shown, language, parts });
	const taskSlugs = parts.flatMap((part) => (part.kind === 'task' ? part.task.slug : []));
	const { title, summary, minutes } = shown;
	return { slug, label, title, planned: false, summary, minutes, taskSlugs };
}

/** Reads all translations, so that each is held against the lesson. @returns that of the course's language, if it fits */
function findTranslation(
	files: ReadonlyMap<string, string>,
	path: string,
	original: Original,
	course: Course
): Translation | undefined {
	let found: Translation | undefined;
	for (const [name, text] of files) {
		const language = name.startsWith('lesson.') ? languageOf(name) : undefined;
		if (language === undefined) continue;
		const translation = readTranslation(text, `${path}/${name}`, original);
		course.problems.push(...translation.problems);
		if (language === course.language && translation.problems.length === 0) found = translation;
	}
	return found;
}

const below = (prefix: string, files: ReadonlyMap<string, string>) =>
	new Map(
		[...files].flatMap(([path, text]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), text]] : []))
	);

function readTasks(lesson: string, path: string, files: Map<string, string>, course: Course): TaskFolder[] {
	const folders = new Set<string>();
	for (const file of files.keys()) {
		const [first = '', ...rest] = file.split('/');
		if (rest.length > 0) folders.add(first);
		else if (first !== 'lesson.md' && !(first.startsWith('lesson.') && languageOf(first))) {
			const wayOut = 'A lesson holds lesson.md, lesson.<language>.md and one folder for each task.';
			course.problems.push({ file: `${path}/${file}`, cause: 'A lesson has no such file.', wayOut });
		}
	}
	return [...folders].sort().map((folder) => {
		const { task, problems } = readTaskFolder(
			lesson,
			`${path}/${folder}`,
			below(`${folder}/`, files),
			course.language
		);
		course.tasks.push(task);
		course.problems.push(...problems);
		return task;
	});
}

function joinTasks(
	parts: readonly TranslatedPart[],
	tasks: TaskFolder[],
	file: string,
	problems: CourseProblem[]
): LessonPart[] {
	return parts.flatMap((part): LessonPart[] => {
		if (part.kind !== 'task') return [part];
		const task = tasks.find(({ slug }) => slug === part.slug);
		if (!task) {
			const wayOut = `Add the folder ${part.slug}/, or correct the name.`;
			problems.push({ file, cause: `The task "${part.slug}" has no folder.`, wayOut });
			return [];
		}
		const { slug, title, statement } = part;
		return [
			{ kind: 'task', task: { slug, title, statement, starter: task.starter, hintCount: task.hints.length } }
		];
	});
}

function findRepeatedIds(parts: LessonPart[], file: string): CourseProblem[] {
	const ids = parts.flatMap((part) =>
		part.kind === 'prose' ? [] : part.kind === 'demo' ? part.id : part.task.slug
	);
	return repeated(ids).map((id) => ({
		file,
		cause: `Two cells are called "${id}".`,
		wayOut: 'Drafts and progress are kept under this name: give each cell its own.'
	}));
}

function findUnusedTasks(parts: LessonPart[], tasks: TaskFolder[]): CourseProblem[] {
	const used = new Set(parts.map((part) => (part.kind === 'task' ? part.task.slug : '')));
	return tasks.flatMap(({ slug, path }) => {
		if (!kebabCase.test(slug)) {
			return [{ file: path, cause: `"${slug}" is not kebab-case.`, wayOut: 'Rename the folder.' }];
		}
		if (used.has(slug)) return [];
		return [{ file: path, cause: 'lesson.md does not use this task.', wayOut: `Add \`:::task ${slug} …\`.` }];
	});
}

function findUnlisted(folder: string, files: Map<string, string>, lessons: LessonEntry[]): CourseProblem[] {
	const listed = new Set(lessons.map(({ slug }) => slug));
	const found = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
	return [...found]
		.filter((name) => name !== 'stage.yaml' && !languageOfTexts(name) && !listed.has(name))
		.map((name) => ({
			file: `${folder}/${name}`,
			cause: 'stage.yaml does not list it.',
			wayOut: `Add \`- ${name}\` at its place in the list, or remove it.`
		}));
}

function findRepeatedLessons({ stages }: Course): CourseProblem[] {
	const slugs = stages.flatMap(({ lessons }) => lessons.map(({ slug }) => slug));
	return repeated(slugs).map((slug) => ({
		file: stages.map(({ number, slug: name }) => `${number}-${name}`).join(', '),
		cause: `Two lessons are called "${slug}".`,
		wayOut: 'A lesson is a page: its name must be unique in the whole course.'
	}));
}

function findWrongNeeds({ stages, lessons }: Course): CourseProblem[] {
	const order = stages.flatMap((stage) => stage.lessons.map(({ slug }) => slug));
	return lessons.flatMap(({ slug, stage, needs }) =>
		needs
			.filter((need) => !order.slice(0, order.indexOf(slug)).includes(need))
			.map((need) => ({
				file: `${stage.number}-${stage.slug}/${slug}/lesson.md`,
				cause: `It needs "${need}", which is no lesson before it.`,
				wayOut: 'Name the folder of an earlier lesson.'
			}))
	);
}

const repeated = (names: string[]) => [
	...new Set(names.filter((name, index) => names.indexOf(name) !== index))
];
