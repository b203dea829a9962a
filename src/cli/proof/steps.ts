/** What every task of the course has to prove, one step after the other. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Grade } from '#grading/define.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';
import type { TaskGrader } from '../node/lesson-grader.ts';
import { findExampleNumbers, findUnprinted, findUnprovedChecks, makeJunk, tell } from './facts.ts';
import { huntStep } from './hunt-step.ts';
import type { Step, Unproved } from './step.ts';

export interface ProofNeeds {
	grader: TaskGrader;
	/** Folder of the course. */
	exercises: string;
	/** What each task's Python prints, by `<lesson>/<task>`. */
	twins: Readonly<Record<string, string>>;
	/** Changes when `grade.ts` does, which Node would otherwise import only once. */
	revision?: number;
}

const seeds = [1, 20261123];

export function stepsOf(task: TaskFolder, needs: ProofNeeds): Step[] {
	/** Verdicts of answers that must fail, by file: a check that none of them fails proves nothing. */
	const wrong = new Map<string, Verdict>();
	const grade = needs.grader.grade.bind(needs.grader);
	return [
		{
			title: 'the starter runs, and does not pass',
			files: ['starter.ts'],
			run: async () => {
				const verdict = await grade(task.starter, { seed: 1, gradeStarter: true });
				wrong.set('starter.ts', verdict);
				const wayOut = 'It must run without an error and leave at least one check to be met.';
				return unless(['failed', 'not-attempted'], verdict, wayOut);
			}
		},
		...[{ name: 'solution', source: task.solution }, ...task.accepted].map(({ name, source }) => ({
			title: `${name} passes, with two seeds`,
			files: [name === 'solution' ? 'solution.ts' : `accepted/${name}.ts`],
			run: async () => {
				for (const seed of seeds) {
					const wayOut = `Repair the answer, or the check that refuses it (seed ${seed}).`;
					const problem = unless(['passed'], await grade(source, { seed }), wayOut);
					if (problem) return problem;
				}
				return undefined;
			}
		})),
		...task.slips.map(({ name, source, feedback }) => ({
			title: `the slip ${name} fails with “${feedback}”`,
			files: [`slips/${name}.ts`],
			run: async () => {
				const verdict = await grade(source, { seed: 1 });
				wrong.set(`slips/${name}.ts`, verdict);
				const problem = unless(['failed'], verdict, 'A slip runs, and gives a wrong answer.');
				if (problem || verdict.summary.includes(feedback)) return problem;
				return {
					problem: `It says something else: ${verdict.summary}`,
					wayOut: `Add a mistake model to grade.ts whose sentence contains “${feedback}”, or change that line.`
				};
			}
		})),
		{
			title: 'every check is failed by the starter or a slip',
			files: [], // needs the verdicts of all
			run: async () => {
				const idle = findUnprovedChecks([...wrong.values()]);
				if (idle.length === 0) return undefined;
				const wayOut = 'Add a slip that fails it, or take the check away.';
				return { problem: `Nothing fails: ${idle.join('; ')}.`, wayOut };
			}
		},
		{
			title: 'junk never passes, and is told so',
			files: [],
			run: async () => {
				for (const { name, source } of makeJunk(task)) {
					const verdict = await grade(source, { seed: 1 });
					const wayOut = `Add an input for which ${name} is wrong.`;
					const problem = unless(['failed', 'crashed'], verdict, wayOut);
					if (problem) return { ...problem, problem: `A function that returns ${name}: ${problem.problem}` };
				}
				return undefined;
			}
		},
		{
			title: 'the worked example gives the numbers that Python prints',
			files: ['python.py'],
			run: async () => compareWithPython(task, needs)
		},
		huntStep(task, needs.grader)
	];
}

function unless(outcomes: readonly Outcome[], verdict: Verdict, wayOut: string): Unproved | undefined {
	return outcomes.includes(verdict.outcome) ? undefined : { problem: tell(verdict), wayOut };
}

async function compareWithPython(task: TaskFolder, needs: ProofNeeds): Promise<Unproved | undefined> {
	const printed = needs.twins[`${task.lesson}/${task.slug}`];
	if (printed === undefined) {
		const wayOut =
			'Run python3 tests/reference/make.py, which needs Debian’s python3-numpy, -pandas and -sklearn.';
		return { problem: 'Nobody has kept what python.py prints.', wayOut };
	}
	const missing = findUnprinted(await findExampleNumbers(await importGrade(task, needs)), printed);
	if (missing.length === 0) return undefined;
	const wayOut =
		'The first fixed input of each function is the worked example: let python.py print its answer.';
	return { problem: `python.py does not print ${missing.join(', ')}.`, wayOut };
}

async function importGrade({ path }: TaskFolder, { exercises, revision = 0 }: ProofNeeds): Promise<Grade> {
	const file = `${pathToFileURL(join(exercises, path, 'grade.ts')).href}?${revision}`;
	return ((await import(/* @vite-ignore */ file)) as { default: Grade }).default;
}
