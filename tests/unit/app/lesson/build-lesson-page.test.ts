import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { buildLessonPage } from '#app/lesson/build-lesson-page.ts';
import LessonHeader from '#app/lesson/LessonHeader.svelte';
import { readCourse } from '#curriculum/course.ts';

/** A course whose only lesson uses these data sets. */
function courseWith(datasets: string) {
	const lesson = `---
title: Recommenders
summary: Guess what somebody likes.
minutes: 30
goals: [rank films]
needs: []
datasets: ${datasets}
roadmap: []
---

Prose.
`;
	const stage = 'title: Algorithms\nsummary: The classics.\nlessons:\n  - recommenders\n';
	const files = { '2-core/stage.yaml': stage, '2-core/recommenders/lesson.md': lesson };
	return readCourse(new Map(Object.entries(files)));
}

it('shows the terms of MovieLens at the head of a lesson that uses it, once', async () => {
	const page = (await buildLessonPage(courseWith('[movies, ratings]'), 'recommenders'))!;
	expect(page.terms.map(({ title }) => title)).toEqual(['MovieLens ratings']);
	const { body } = render(LessonHeader, { props: { page, taskCount: 0 } });
	expect(body.split('without permission from GroupLens').length).toBe(2);
});

it('says nothing of terms where there are none', async () => {
	const page = (await buildLessonPage(courseWith('[titanic]'), 'recommenders'))!;
	expect(page.terms).toEqual([]);
});
