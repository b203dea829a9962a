/** A task for each kind of mistake that an author can make: the proof must find each, and say the way out. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TaskGrader } from '#cli/node/lesson-grader.ts';
import { stepsOf } from '#cli/proof/steps.ts';
import { answer, makeCourse, type TestCourse } from '../../../support/proved-course.ts';

vi.setConfig({ testTimeout: 60_000 });

let made: TestCourse;
beforeEach(() => void (made = makeCourse()));
afterEach(() => made.dispose());

const write = (file: string, text: string) => made.write(`total/${file}`, text);
const change = (file: string, from: string | RegExp, to: string) => made.change(`total/${file}`, from, to);

/** The titles of the steps that are not proved, each with what is said of it. */
async function findUnproved(printed: TestCourse['twins'] = made.twins): Promise<Record<string, string>> {
	const { exercises } = made;
	const course = made.read();
	const task = course.tasks[0]!;
	const grader = new TaskGrader(course.lessons[0]!, task, course.tasks, exercises);
	const unproved: Record<string, string> = {};
	try {
		for (const step of stepsOf(task, { grader, exercises, twins: printed })) {
			const found = await step.run();
			if (found) unproved[step.title] = `${found.problem} → ${found.wayOut}`;
		}
	} finally {
		grader.dispose();
	}
	return unproved;
}

it('a task that is right is proved', async () => {
	expect(await findUnproved()).toEqual({});
});

const starter = 'the starter runs, and does not pass';
const junk = 'junk never passes, and is told so';
const python = 'the worked example gives the numbers that Python prints';
const idle = 'every check is failed by the starter or a slip';
const changes = 'no change in one place of the solution passes';
const needless = answer('if (values.length < 1) return 0;\n\treturn values.reduce((a, b) => a + b, 0);');
const reason = '- why: It adds nothing.\n  changes: [let sum = 0; → let sum = 1;]\n';

describe('found is', () => {
	it.each<[what: string, make: () => void, step: string, words: RegExp]>([
		[
			'a starter that passes',
			() => write('starter.ts', `// TODO\n${answer('return values.reduce((a, b) => a + b, 0);')}`),
			starter,
			/^passed: .*leave at least one check/s
		],
		[
			'a starter that crashes',
			() => write('starter.ts', "// TODO\nthrow new Error('not yet');"),
			starter,
			/^crashed: .*must run/s
		],
		[
			'a solution that is wrong',
			() => write('solution.ts', answer('return 1;')),
			'solution passes, with two seeds',
			/^failed: .*seed 1/s
		],
		[
			'another answer that is wrong',
			() => write('accepted/reduce.ts', answer('return values.length;')),
			'reduce passes, with two seeds',
			/^failed: /
		],
		[
			'a slip that passes',
			() => change('slips/counts.ts', 'return values.length;', 'return values.reduce((a, b) => a + b, 0);'),
			'the slip counts fails with “counted the values”',
			/^passed: /
		],
		[
			'a slip that crashes',
			() => change('slips/counts.ts', 'return values.length;', 'return values.gone.length;'),
			'the slip counts fails with “counted the values”',
			/^crashed: .*runs, and gives a wrong answer/s
		],
		[
			'a slip that is told something else',
			() => change('slips/counts.ts', 'counted the values', 'multiplied the values'),
			'the slip counts fails with “multiplied the values”',
			/says something else: .*Add a mistake model/s
		],
		[
			'a check that nothing fails',
			() =>
				change(
					'grade.ts',
					"check('an empty list",
					"check('the earth turns', () => undefined),\n\tcheck('an empty list"
				),
			idle,
			/the earth turns.*Add a slip/s
		],
		[
			'checks that any answer passes',
			() => {
				change('grade.ts', /expected: total/g, 'expected: total,\n\t\taccepts: () => true');
				change('grade.ts', /\tcheck\('an empty[^]*?\}\)\n/, '');
			},
			junk,
			/passed/
		],
		[
			'numbers that Python does not print',
			() => change('grade.ts', '[[[2, 4, 9.5]]', '[[[2, 4, 9.25]]'),
			python,
			/does not print 15\.25/
		],
		[
			'a Python that is another one than that which was run',
			() => change('python.py', 'print', '# The sum:\nprint'),
			python,
			/has changed since.*make\.py vectors\/total/s
		],
		[
			'a change of the solution that passes',
			() => write('solution.ts', needless),
			changes,
			/changes of the solution pass:\nline 2: if \(values\.length < 1\) return 0;\n +→ if \(false\).*Add an input.*survivors\.yaml:\n- why: …/s
		],
		[
			'a reason for a change that does not pass',
			() => write('survivors.yaml', reason),
			changes,
			/explains what does not survive:\nlet sum = 0; → let sum = 1;.*Take it out/s
		],
		[
			'reasons that cannot be read',
			() => write('survivors.yaml', 'sum: it adds nothing'),
			changes,
			/survivors\.yaml cannot be read.*Repair the file/s
		],
		[
			'checks that fail themselves for a wrong answer',
			() =>
				change(
					'grade.ts',
					"\tcompare('total'",
					"\tcheck('one', async ({ learner }) => {\n\t\tif ((await learner.total([1])) === 2) throw new Error('oops');\n\t}),\n\tcompare('total'"
				),
			changes,
			/grade\.ts itself fails for .*fail kindly/s
		]
	])('%s', async (_, make, step, words) => {
		make();
		const unproved = await findUnproved();
		expect(Object.keys(unproved)).toContain(step);
		expect(unproved[step]).toMatch(words);
	});

	it('nothing, where somebody has said why a change passes', async () => {
		write('solution.ts', needless);
		const found = await findUnproved();
		write('survivors.yaml', /^- why: …[^]*$/m.exec(found[changes]!)![0]);
		expect(Object.keys(await findUnproved())).not.toContain(changes);
	});

	it('a task whose Python nobody has run', async () => {
		expect(await findUnproved({})).toEqual({ [python]: expect.stringContaining('make.py') as string });
	});
});
