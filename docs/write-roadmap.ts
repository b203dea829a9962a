/**
 * Writes docs/roadmap.md: which lessons cover which bullet of the roadmap, and how many tasks, slips and accepted answers
 * each lesson has.
 *
 *     node docs/write-roadmap.ts
 *
 * tests/architecture/roadmap.test.ts fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readCourse, type Course } from '../src/curriculum/course.ts';
import { readCourseFolder } from '../src/curriculum/folder.ts';
import type { Lesson } from '../src/protocol/curriculum.ts';

interface RoadmapStage {
	title: string;
	bullets: {
		text: string;
		/** Slugs of lessons that have no folder yet. */
		planned?: string[];
	}[];
}

const root = new URL('../', import.meta.url);

export function readRoadmap(): RoadmapStage[] {
	return parse(readFileSync(new URL('docs/roadmap.yaml', root), 'utf8')) as RoadmapStage[];
}

export const readLessons = (): Course =>
	readCourse(readCourseFolder(fileURLToPath(new URL('exercises/', root))));

/** The text of docs/roadmap.md. */
export function roadmapText(stages: readonly RoadmapStage[], course: Course): string {
	return `# What the course covers

Written by \`node docs/write-roadmap.ts\` from \`docs/roadmap.yaml\` and the lessons.

${stages.map((stage) => describeStage(stage, course)).join('\n\n')}

## The lessons

| lesson | | tasks | slips | accepted answers |
| --- | --- | ---: | ---: | ---: |
${course.lessons.map((lesson) => describeLesson(lesson, course)).join('\n')}
${describeCounts('**all**', '', course.tasks)}
`;
}

function describeStage({ title, bullets }: RoadmapStage, { lessons, stages }: Course): string {
	const places = new Map(stages.flatMap((stage) => stage.lessons.map((entry) => [entry.slug, entry.label])));
	const rows = bullets.map(({ text, planned = [] }) => {
		const written = lessons.filter(({ roadmap }) => roadmap.includes(text));
		const here = written.map(({ label, slug }) => `${label} \`${slug}\``);
		const there = planned.map((slug) => `${places.get(slug)!} \`${slug}\``);
		return `| ${text} | ${here.join(', ')} | ${there.join(', ')} |`;
	});
	return `## ${title}\n\n| bullet | lessons | planned |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function describeLesson({ label, slug, title }: Lesson, { tasks }: Course): string {
	return describeCounts(
		`${label} \`${slug}\``,
		title,
		tasks.filter(({ lesson }) => lesson === slug)
	);
}

function describeCounts(name: string, title: string, tasks: Course['tasks']): string {
	const sum = (count: (task: Course['tasks'][number]) => number) =>
		tasks.reduce((total, task) => total + count(task), 0);
	const slips = sum((task) => task.slips.length);
	const accepted = sum((task) => task.accepted.length);
	return `| ${name} | ${title} | ${tasks.length} | ${slips} | ${accepted} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	writeFileSync(new URL('docs/roadmap.md', root), roadmapText(readRoadmap(), readLessons()));
