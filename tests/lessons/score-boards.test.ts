/** The score boards of the projects hold what scikit-learn was measured at, and the learner's own line. */
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { Runner } from '#notebook/runner.ts';
import boards from '../reference/score_boards.json' with { type: 'json' };
import { course } from './course.ts';

type Line = Record<string, string | number>;

/** As the cell has it: `{ model: 'one chance for all', accuracy: 0.5649, … }`. */
function writeLine(line: Line): string {
	const entries = Object.entries(line).map(([key, value]) =>
		typeof value === 'string' ? `${key}: '${value}'` : `${key}: ${Number(value.toFixed(4))}`
	);
	return `{ ${entries.join(', ')} }`;
}

/** The HTML that the cell `page` shows when every milestone is solved. */
async function pageOf(slug: string): Promise<string> {
	const shown: string[] = [];
	const kernel = new Kernel(nodeHost, {
		output: ({ outputs }) =>
			void shown.push(...outputs.flatMap((one) => (one.kind === 'html' ? [one.html] : []))),
		lateError: ({ error }) => expect.fail(error.message),
		backend() {}
	});
	const runner = new Runner(kernel);
	for (const part of course.lessons.find((lesson) => lesson.slug === slug)!.parts) {
		if (part.kind === 'demo') runner.texts.set(part.id, part.source);
	}
	for (const task of course.tasks.filter(({ lesson }) => lesson === slug)) {
		runner.texts.set(task.slug, task.solution);
	}
	try {
		for (const id of [...runner.findPending('page'), 'page']) {
			const { error } = await runner.run(id);
			expect(error, `${id}: ${error?.message}`).toBeUndefined();
		}
	} finally {
		kernel.dispose();
	}
	return shown.join('\n');
}

describe.each(Object.entries(boards as Record<string, Line[]>))('the references of %s', (slug, lines) => {
	const { parts } = course.lessons.find((lesson) => lesson.slug === slug)!;
	const cell = parts.find((part) => part.kind === 'demo' && part.id === 'score-board');
	const source = cell?.kind === 'demo' ? cell.source : '';

	it.each(lines.map(writeLine))('%s', (line) => expect(source).toContain(line));

	it('are all that it shows', () => {
		expect(source.match(/\{ model: '/g)).toHaveLength(lines.length);
	});

	it('stand beside a score of one’s own on the page, when every milestone is solved', async () => {
		const page = await pageOf(slug);
		expect(page).toMatch(/place \d of \d/);
		expect(page).not.toContain('Still open');
	});
});
