/** A task that proves itself at once: its author replaces it piece by piece, and is always one step from green. */

/** The function that the task asks for: `mean-fare` → `meanFare`. */
export const functionName = (slug: string): string =>
	slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Files below the task's folder. */
export function taskFiles(slug: string): Record<string, string> {
	const name = functionName(slug);
	const whole = (body: string) => `function ${name}(values: number[]): number {\n${body}\n}\n`;
	const slip = (feedback: string, body: string) => `// feedback: ${feedback}\n${whole(body)}`;
	return {
		'starter.ts': whole('\t// TODO: add all values up.\n\treturn NaN;'),
		'solution.ts': whole('\tlet sum = 0;\n\tfor (const value of values) sum += value;\n\treturn sum;'),
		'accepted/reduce.ts': whole('\treturn values.reduce((sum, value) => sum + value, 0);'),
		'slips/starts-at-one.ts': slip(
			'index 0 is missing',
			'\tlet sum = 0;\n\tfor (let i = 1; i < values.length; i++) sum += values[i]!;\n\treturn sum;'
		),
		'slips/leaves-out-the-last.ts': slip(
			'last value is missing',
			'\tlet sum = 0;\n\tfor (let i = 0; i < values.length - 1; i++) sum += values[i]!;\n\treturn sum;'
		),
		'slips/counts.ts': slip('counted the values', '\treturn values.length;'),
		'hints.md': hints,
		'python.py': `values = [2, 4, 9.5]\n\nprint(sum(values))\n`,
		'grade.ts': gradeFile(name)
	};
}

/** What stands in the lesson, where the task is. */
export function taskBlock(slug: string, title: string): string {
	const name = functionName(slug);
	return `:::task ${slug} ${title}
Write \`${name}(values)\` for a list of numbers: their sum. An empty list gives 0. Tolerance: 1e-9.

For \`[2, 4, 9.5]\` the sum is 15.5.
:::
`;
}

const hints = `## Where do I begin?

Begin with a sum of 0, and go through the values one by one.

## Nearly all of it

\`\`\`ts
for (const value of values) sum += value;
\`\`\`
`;

const gradeFile = (name: string) => `import { grade, many } from 'stagecoach/grading';

interface Learner {
	${name}(values: number[]): number;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const mistakes = [
	{
		answer: (values: readonly number[]) => total(values.slice(1)),
		says: 'The value at index 0 is missing from your sum. Lists count from 0, so the loop starts there.'
	},
	{
		answer: (values: readonly number[]) => total(values.slice(0, -1)),
		says: 'The last value is missing from your sum. Its index is \`values.length - 1\`: go up to it.'
	},
	{
		answer: (values: readonly number[]) => values.length,
		says: 'You counted the values. Add them up instead.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('${name}', {
		title: '${name}([2, 4, 9.5]) is 15.5',
		inputs: [[[2, 4, 9.5]], [[-3, 1]]],
		expected: total,
		tolerance: 1e-9,
		mistakes
	}),
	compare('${name}', {
		title: 'the sum of any list of numbers',
		inputs: ({ random }) => many(20, (): [number[]] => [random.normals(random.integer(2, 12), { mean: 30, sd: 15 })]),
		expected: total,
		tolerance: 1e-9,
		mistakes
	}),
	check('an empty list gives 0, and one value itself', async ({ learner, expect }) => {
		expect(await learner.${name}([])).toBeCloseTo(0, { what: 'the sum of no values' });
		expect(await learner.${name}([7.5])).toBeCloseTo(7.5, { what: 'the sum of one value' });
	})
]);
`;
