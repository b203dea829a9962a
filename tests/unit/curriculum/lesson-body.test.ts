import { describe, expect, it } from 'vitest';
import { parseLessonBody } from '#curriculum/lesson-body.ts';

const parse = (...lines: string[]) => parseLessonBody(lines.join('\n'), 'lesson.md', 10);

describe('parseLessonBody', () => {
	it('keeps the order of prose, demo cells and tasks', () => {
		const { parts, problems } = parse(
			'## A',
			'',
			'b',
			'```ts run one',
			'1',
			'',
			'2',
			'```',
			':::task t T',
			'do',
			':::',
			'c'
		);
		expect(problems).toEqual([]);
		expect(parts).toEqual([
			{ kind: 'prose', markdown: '## A\n\nb' },
			{ kind: 'demo', id: 'one', source: '1\n\n2' },
			{ kind: 'task', slug: 't', title: 'T', statement: 'do' },
			{ kind: 'prose', markdown: 'c' }
		]);
	});

	it('leaves other fences in the prose, whatever they hold', () => {
		const { parts, problems } = parse(
			'```ts',
			':::task no Task',
			'# no heading',
			'```',
			'~~~md',
			'```ts run x',
			'~~~'
		);
		expect(problems).toEqual([]);
		expect(parts).toHaveLength(1);
	});

	it('ends a fence only at a mark as long as the one that began it', () => {
		const { parts } = parse('````ts run long', 'a', '```', 'b', '````');
		expect(parts).toEqual([{ kind: 'demo', id: 'long', source: 'a\n```\nb' }]);
	});

	it('keeps code blocks of a statement', () => {
		const { parts } = parse(':::task t T', 'do', '```ts', ':::', '```', ':::');
		expect(parts).toEqual([{ kind: 'task', slug: 't', title: 'T', statement: 'do\n```ts\n:::\n```' }]);
	});

	it.each<[lines: string[], line: number, words: RegExp]>([
		[['a', '```ts run x', 'b'], 11, /code block has no end/],
		[['a', '', ':::task t T', 'b'], 12, /task has no end/],
		[[':::'], 10, /closes nothing/],
		[[':::task', 'a', ':::'], 10, /lacks a folder or a title/],
		[[':::task Bad Title', 'a', ':::'], 10, /lacks a folder or a title/],
		[[':::task t About `x`', 'a', ':::'], 10, /holds Markdown/],
		[[':::note a', 'b', ':::'], 10, /no container that we know/],
		[[':::task t T', ':::'], 10, /no statement/],
		[[':::task t T', 'x', ':::task u U', 'y', ':::'], 12, /begins inside a task/],
		[['```ts run', '1', '```'], 10, /demo cell is called ""/],
		[['```ts run Big', '1', '```'], 10, /demo cell is called "Big"/],
		[[':::task t T', '```ts run x', '1', '```', ':::'], 11, /task holds a demo cell/],
		[['text', '# Title'], 11, /`# ` heading/]
	])('names the line of what is wrong in %j', (lines, line, words) => {
		expect(parse(...lines).problems).toContainEqual(
			expect.objectContaining({ file: `lesson.md:${line}`, cause: expect.stringMatching(words) as string })
		);
	});
});
