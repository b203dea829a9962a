import * as v from 'valibot';
import type { LessonEntry, SkillArea, SkillFeed, Stage } from '#protocol/curriculum.ts';
import { parseFields, slug, text } from './fields.ts';
import type { CourseProblem } from './problem.ts';
import type { Texts } from './texts.ts';

/** Below `exercises/`. */
export const skillsFile = 'skills.yaml';

const wayOut = 'Write a lesson’s folder, `pca`, or one task of it, `kinds-of-learning/split`.';

const feed = v.pipe(v.string(wayOut), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, wayOut));

const schema = v.strictObject({
	areas: v.array(
		v.strictObject({
			slug: slug('`slug` is the name of the area in addresses, in kebab-case.'),
			title: text('`title` is the name of the area.'),
			summary: text('`summary` is one sentence: what somebody can do who has this skill.'),
			fedBy: v.pipe(v.array(feed, wayOut), v.minLength(1, 'An area needs at least one lesson.'))
		}),
		'`areas` is a list, each with slug, title, summary and fedBy.'
	)
});

export type SkillsFile = v.InferOutput<typeof schema>;

export const parseSkillsFile = (yaml: string) => parseFields(yaml, schema, skillsFile);

export const toSkillAreas = ({ areas }: SkillsFile): SkillArea[] =>
	areas.map(({ fedBy, ...area }) => ({ ...area, feeds: toFeeds(fedBy) }));

/** What `skills.de.yaml` translates, by the area's slug. */
export const textsOfSkills = ({ areas }: SkillsFile): Texts => ({
	areas: Object.fromEntries(areas.map(({ slug: name, title, summary }) => [name, { title, summary }]))
});

/** The checklist in another language. */
export function translateSkills({ areas }: SkillsFile, texts: Texts): SkillsFile {
	const translated = texts['areas'] as Record<string, Pick<SkillArea, 'title' | 'summary'>>;
	return { areas: areas.map((area) => ({ ...area, ...translated[area.slug] })) };
}

/** Tasks of one lesson become one feed, at the place of the first of them. */
function toFeeds(fedBy: readonly string[]): SkillFeed[] {
	const feeds = new Map<string, SkillFeed>();
	for (const name of fedBy) {
		const [lesson = '', task] = name.split('/');
		const before = feeds.get(lesson);
		const isWhole = task === undefined || (before !== undefined && before.tasks === undefined);
		feeds.set(lesson, isWhole ? { lesson } : { lesson, tasks: [...(before?.tasks ?? []), task] });
	}
	return [...feeds.values()];
}

/** Names that nothing in the course has, and lessons and tasks that count for no skill. */
export function findSkillProblems(areas: readonly SkillArea[], stages: readonly Stage[]): CourseProblem[] {
	const lessons = new Map(stages.flatMap((stage) => stage.lessons.map((entry) => [entry.slug, entry])));
	const unknown = areas.flatMap((area) => area.feeds.flatMap((one) => findUnknown(area, one, lessons)));
	const unfed = [...lessons.values()].flatMap((entry) => findUnfed(entry, areas));
	return [...unknown, ...unfed, ...findRepeatedAreas(areas)];
}

function findUnknown(
	{ title }: SkillArea,
	{ lesson, tasks = [] }: SkillFeed,
	lessons: ReadonlyMap<string, LessonEntry>
): CourseProblem[] {
	const entry = lessons.get(lesson);
	const names = entry ? tasks.filter((task) => !entry.taskSlugs.includes(task)) : [undefined];
	return names.map((task) => ({
		file: skillsFile,
		cause: `“${title}” is fed by "${task === undefined ? lesson : `${lesson}/${task}`}", which the course does not have.`,
		wayOut: 'Correct the name: lessons as stage.yaml lists them, tasks as their folders are called.'
	}));
}

function findUnfed({ slug: lesson, taskSlugs }: LessonEntry, areas: readonly SkillArea[]): CourseProblem[] {
	const feeds = areas.flatMap((area) => area.feeds.filter((one) => one.lesson === lesson));
	if (feeds.some(({ tasks }) => tasks === undefined)) return [];
	const fed = feeds.flatMap(({ tasks }) => tasks ?? []);
	const missing = feeds.length === 0 ? [lesson] : taskSlugs.filter((task) => !fed.includes(task));
	return missing.map((name) => ({
		file: skillsFile,
		cause: `"${feeds.length === 0 ? name : `${lesson}/${name}`}" counts for no skill.`,
		wayOut: 'Add it to `fedBy` of at least one area.'
	}));
}

function findRepeatedAreas(areas: readonly SkillArea[]): CourseProblem[] {
	const slugs = areas.map((area) => area.slug);
	return slugs
		.filter((name, at) => slugs.indexOf(name) !== at)
		.map((name) => ({
			file: skillsFile,
			cause: `Two areas are called "${name}".`,
			wayOut: 'Give each its own slug: it is an address on the page of the skills.'
		}));
}
