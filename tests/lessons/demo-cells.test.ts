import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { Runner } from '#notebook/runner.ts';
import type { Output } from '#protocol/output.ts';
import { course, translations } from './course.ts';

for (const lesson of [...course.lessons, ...translations]) {
	describe(`the demo cells of ${lesson.slug} (${lesson.language})`, () => {
		const outputs: Output[] = [];
		const kernel = new Kernel(nodeHost, {
			output: (event) => void outputs.push(...event.outputs),
			lateError: ({ error }) => expect.fail(error.message),
			backend() {}
		});
		afterAll(() => kernel.dispose());

		it('run one after the other in a fresh kernel, with nothing solved, and show a chart', async () => {
			const runner = new Runner(kernel);
			for (const part of lesson.parts) {
				if (part.kind === 'demo') runner.texts.set(part.id, part.source);
				if (part.kind === 'task') runner.texts.set(part.task.slug, part.task.starter);
			}
			for (const part of lesson.parts) {
				if (part.kind !== 'demo') continue;
				for (const id of [...runner.findPending(part.id), part.id]) {
					const { error } = await runner.run(id);
					expect(error, `${id}: ${error?.message} (line ${error?.place?.line})`).toBeUndefined();
				}
			}
			expect(outputs.some(({ kind }) => kind === 'figure')).toBe(true);
		});

		it('define no name twice, not even against the solutions', () => {
			const runner = new Runner(kernel);
			for (const part of lesson.parts) if (part.kind === 'demo') runner.texts.set(part.id, part.source);
			for (const task of course.tasks.filter((one) => one.lesson === lesson.slug)) {
				runner.texts.set(task.slug, task.solution);
			}
			const problems = [...runner.notebook.problems].flatMap(([id, found]) =>
				found.map(({ message }) => `${id}: ${message}`)
			);
			expect(problems).toEqual([]);
		});
	});
}
