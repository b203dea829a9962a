/** The course and the roadmap that it covers speak of the same things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLessons, readRoadmap, roadmapText } from '../../docs/write-roadmap.ts';
import { root } from './source-files.ts';

const stages = readRoadmap();
const course = readLessons();
const bullets = stages.flatMap((stage) => stage.bullets);
const written = new Set(course.lessons.map(({ slug }) => slug));

describe('the roadmap', () => {
	it.each(course.lessons)('$slug names bullets word for word', ({ roadmap }) => {
		const texts = bullets.map(({ text }) => text);
		expect(roadmap.filter((bullet) => !texts.includes(bullet))).toEqual([]);
	});

	it('has a lesson for each of its bullets, written or planned; the bonus is no lesson yet', () => {
		const served = (text: string) => course.lessons.some(({ roadmap }) => roadmap.includes(text));
		const asked = stages.slice(0, -1).flatMap((stage) => stage.bullets);
		expect(asked.filter(({ text, planned }) => !planned && !served(text))).toEqual([]);
	});

	it('plans lessons that the stages list and nobody has written', () => {
		const planned = course.stages.flatMap(({ lessons }) => lessons.filter((entry) => entry.planned));
		const slugs = planned.map(({ slug }) => slug);
		const asked = bullets.flatMap((bullet) => bullet.planned ?? []);
		expect(asked.filter((slug) => !slugs.includes(slug) || written.has(slug))).toEqual([]);
	});

	it('docs/roadmap.md says what the lessons say', () => {
		const text = readFileSync(join(root, 'docs/roadmap.md'), 'utf8');
		expect(text, 'run `node docs/write-roadmap.ts`').toBe(roadmapText(stages, course));
	});
});
