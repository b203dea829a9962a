/** A small course as the pages see it. */
import type { OutlineLesson, OutlineStage } from '#app/course/outline.ts';
import { toPasses, type Passes } from '#app/course/passes.ts';
import type { Progress } from '#storage/database.ts';

function lesson(slug: string, needs: string[], tasks: string[]): OutlineLesson {
	const title = slug[0]!.toUpperCase() + slug.slice(1);
	return {
		...{ slug, label: '1.01', title, planned: false, summary: '', minutes: 20, needs },
		tasks: tasks.map((task) => ({ slug: task, title: `Task ${task}` }))
	};
}

const planned = (slug: string): OutlineLesson => ({ ...lesson(slug, [], []), planned: true });

/** types → loops → (frames, statistics); gradients needs loops and a planned lesson. */
export const stages: OutlineStage[] = [
	{
		...{ number: 1, slug: 'basics', title: 'Basics', summary: '' },
		lessons: [
			lesson('types', [], ['a', 'b']),
			lesson('loops', ['types'], ['c', 'd', 'e']),
			planned('derivatives'),
			lesson('frames', ['loops'], ['f', 'g'])
		]
	},
	{
		...{ number: 2, slug: 'core', title: 'Core', summary: '' },
		lessons: [
			lesson('statistics', ['loops'], ['h']),
			lesson('gradients', ['loops', 'derivatives'], ['i']),
			lesson('trees', ['frames', 'statistics'], ['j', 'k'])
		]
	}
];

export const progressOf = (key: string, more: Partial<Progress> = {}): Progress => {
	const [name = '', task = ''] = key.split('/');
	return { lesson: name, task, attempts: 1, hintsShown: 0, solutionShown: false, ...more };
};

/** @param keys `<lesson>/<task>`, or a lesson for all its tasks */
export function passed(...keys: string[]): Passes {
	const all = stages.flatMap(({ lessons }) => lessons);
	const tasks = keys.flatMap((key) => {
		if (key.includes('/')) return [key];
		return all.find(({ slug }) => slug === key)!.tasks.map(({ slug }) => `${key}/${slug}`);
	});
	return toPasses(tasks.map((key) => progressOf(key, { passedAt: 1 })));
}
