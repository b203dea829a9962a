/** What every task of the course has to prove, one step after the other. */
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';
import { findUnprovedChecks, makeJunk, tell } from './facts.ts';
import { huntStep } from './hunt-step.ts';
import type { AnswerGrader } from './kept-grader.ts';
import { pythonStep, type TwinNeeds } from './python-twin.ts';
import type { Step, Unproved } from './step.ts';

export interface ProofNeeds extends TwinNeeds {
	grader: AnswerGrader;
	/** They share the work of the long step. */
	helpers?: readonly AnswerGrader[];
	signal?: AbortSignal;
}

const seeds = [1, 20261123];

export function stepsOf(task: TaskFolder, needs: ProofNeeds): Step[] {
	/** Verdicts of answers that must fail, by file: a check that none of them fails proves nothing. */
	const wrong = new Map<string, Verdict>();
	const grade = needs.grader.grade.bind(needs.grader);
	return [
		{
			title: 'the starter runs, and does not pass',
			run: async () => {
				const verdict = await grade(task.starter, { seed: 1, gradeStarter: true });
				wrong.set('starter.ts', verdict);
				const wayOut = 'It must run without an error and leave at least one check to be met.';
				return unless(['failed', 'not-attempted'], verdict, wayOut);
			}
		},
		...[{ name: 'solution', source: task.solution }, ...task.accepted].map(({ name, source }) => ({
			title: `${name} passes, with two seeds`,
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
			run: async () => {
				const idle = findUnprovedChecks([...wrong.values()]);
				if (idle.length === 0) return undefined;
				const wayOut = 'Add a slip that fails it, or take the check away.';
				return { problem: `Nothing fails: ${idle.join('; ')}.`, wayOut };
			}
		},
		{
			title: 'junk never passes, and is told so',
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
		pythonStep(task, needs),
		huntStep(task, [needs.grader, ...(needs.helpers ?? [])], needs.signal)
	];
}

function unless(outcomes: readonly Outcome[], verdict: Verdict, wayOut: string): Unproved | undefined {
	return outcomes.includes(verdict.outcome) ? undefined : { problem: tell(verdict), wayOut };
}
