/** A small course without problems. Tests break one thing of it at a time. */
export function makeCourseFiles(changes: Record<string, string | undefined> = {}): Map<string, string> {
	const task = '1-basics/averages/mean';
	const files: Record<string, string | undefined> = {
		'README.md': 'How to write a lesson',
		'1-basics/stage.yaml':
			'title: Basics\nsummary: Begin here.\nlessons:\n  - { slug: counting, title: Counting }\n  - averages\n',
		'1-basics/averages/lesson.md': lessonFile(),
		[`${task}/starter.ts`]: '// TODO: write\nconst mean = () => 0;\n',
		[`${task}/solution.ts`]: 'const mean = () => 1;\n',
		[`${task}/grade.ts`]: 'export default 1;\n',
		[`${task}/hints.md`]: '## Look\nat the sum\n\n## Then\ndivide `it`\n',
		[`${task}/python.py`]: 'print(1)\n',
		[`${task}/accepted/loop.ts`]: 'const mean = () => 1;\n',
		[`${task}/slips/a.ts`]: '// feedback: n − 1\n',
		[`${task}/slips/b.ts`]: '// feedback: sorted\n',
		[`${task}/slips/c.ts`]: '// feedback: empty\n',
		...changes
	};
	return new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

export const frontMatter = [
	'title: Averages',
	'summary: What is typical.',
	'minutes: 40',
	'goals: [say what is typical]',
	'needs: [counting]'
].join('\n');

export const body = [
	'',
	'Why.',
	'',
	'```ts run fares',
	'const a = 1;',
	'```',
	'',
	':::task mean The mean',
	'Write it.',
	':::',
	''
];

export const lessonFile = (fields = frontMatter, lines: string[] = body) =>
	`---\n${fields}\n---\n${lines.join('\n')}`;
