/**
 * Exported notebooks run in the true kernel, where there is one: `DENO=… npx vitest run tests/unit/export/jupyter`. CI has no
 * Deno (its npm package weighs 92 MB); what is written is tested everywhere, in `ipynb.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { writeIpynb } from '#export/ipynb/write.ts';
import type { ExportedCell } from '#export/notebook.ts';
import { findJupyter, makeSources, runIpynb } from '../../support/jupyter.ts';

const jupyter = findJupyter();
const code = (id: string, source: string): ExportedCell => ({ id, kind: 'code', source, outputs: [] });

const lessons = (
	process.env['JUPYTER_LESSONS'] ?? 'dataframes,nearest-neighbours,classification-metrics,image-classifier'
).split(',');

describe.skipIf(!jupyter)('in Deno’s Jupyter kernel', () => {
	it('names flow from cell to cell, widgets stand, values show themselves, tensors run on wasm', async () => {
		const cells = [
			code(
				'a',
				"import { slider, html } from 'stagecoach/display';\nconst k: number = slider('Neighbours', { min: 1, max: 9, value: 5 });\nconst _own = 1;\nk"
			),
			code(
				'b',
				"import { load } from 'stagecoach/data';\nconst _own = 2;\nconst rows = await load('titanic');\nrows.length"
			),
			code(
				'c',
				"import * as tf from '@tensorflow/tfjs';\ntf.tensor2d([[1, 2], [3, 4]]).matMul(tf.ones([2, 2]))"
			),
			code('d', 'tf.getBackend()'),
			code('e', "import { histplot } from 'stagecoach/ml';\nhistplot(rows.map(({ fare }) => fare ?? 0))"),
			code('f', 'rows.slice(0, 2)'),
			code('g', 'html`<b>${k + _own}</b>`'),
			code('h', "const iris = await load('iris', { as: 'frame' });\niris.head()"),
			code('i', '[1, 2]'),
			code('j', 'rows.lenght.x')
		];
		const text = await writeIpynb({ title: 'Own', cells }, await makeSources());
		const [, , ...outputs] = await runIpynb(text, jupyter!);
		const words = outputs.map((one) => JSON.stringify(one));
		expect(words[0]).toContain('Neighbours: 5');
		expect(words[1]).toContain('1309');
		expect(words[2]).toMatch(/<table>.*3.*7/);
		expect(words[3]).toContain('wasm');
		expect(words[4]).toContain('application/vnd.plotly.v1+json');
		expect(words[5]).toContain('<table>');
		expect(words[6]).toContain('<b>7</b>');
		expect(words[7]).toContain('sepalLength');
		expect(words[8]).toContain('[ 1, 2 ]');
		expect(words[9]).toContain('error');
		expect(words.slice(0, 9).join('')).not.toContain('"error"');
	}, 120_000);

	it.each(lessons)(
		'the cells of the lesson %s run, with the answers to its tasks',
		async (slug) => {
			const course = readCourse(readCourseFolder('exercises'));
			const lesson = course.lessons.find((one) => one.slug === slug)!;
			const cells = lesson.parts.map((part, at): ExportedCell => {
				if (part.kind === 'prose')
					return { id: `part-${at}`, kind: 'text', source: part.markdown, outputs: [] };
				if (part.kind === 'demo') return code(part.id, part.source);
				return code(
					part.task.slug,
					course.tasks.find((task) => task.lesson === slug && task.slug === part.task.slug)!.solution
				);
			});
			const outputs = await runIpynb(
				await writeIpynb({ title: lesson.title, cells }, await makeSources()),
				jupyter!
			);
			const failed = outputs.flatMap((one, at) =>
				one
					.filter(({ output_type }) => output_type === 'error')
					.map(({ evalue }) => `${cells[at - 2]?.id}: ${evalue}`)
			);
			expect(failed).toEqual([]);
		},
		300_000
	);
});
