import type { TaskFolder } from '#curriculum/task-folder.ts';

/** Names of the bundle's files. Those who are graded can read them: no solution is among them. */
export const bundled = {
	process: 'process.js',
	kernel: 'kernel.js',
	grader: 'grader.js',
	checks: ({ lesson, slug }: Pick<TaskFolder, 'lesson' | 'slug'>) => `checks/${lesson}/${slug}.js`
};
