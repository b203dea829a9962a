import type { TaskFolder } from '#curriculum/task-folder.ts';
import { huntMutants, type Hunt } from '../mutants/hunt.ts';
import { listMutants, readSurvivors, SurvivorsFileError, writeSurvivors } from '../mutants/survivors.ts';
import type { AnswerGrader } from './kept-grader.ts';
import type { Step, Unproved } from './step.ts';

/** The proof that nobody can change the solution in one place, for the worse, and pass. */
export function huntStep(task: TaskFolder, graders: readonly AnswerGrader[], signal?: AbortSignal): Step {
	return {
		title: 'no change in one place of the solution passes',
		isLong: true,
		run: async () => {
			try {
				const explanations = readSurvivors(task.survivors);
				return judge(await huntMutants(task.solution, graders, explanations, { signal }));
			} catch (error) {
				if (!(error instanceof SurvivorsFileError)) throw error;
				const wayOut = 'Repair the file, or empty it: what survives is then shown in the form that it needs.';
				return { problem: `survivors.yaml cannot be read: ${error.message}`, wayOut };
			}
		}
	};
}

function judge({ survivors, broken, outdated, mutants }: Hunt): Unproved | undefined {
	if (broken.length > 0) {
		const problem = `grade.ts itself fails for ${broken.length} of ${mutants} changes:\n${listMutants(broken)}`;
		return { problem, wayOut: 'Let the check fail kindly, whatever comes back.' };
	}
	if (survivors.length > 0) {
		const problem = `${survivors.length} of ${mutants} changes of the solution pass:\n${listMutants(survivors)}`;
		const wayOut = `Add an input to grade.ts on which it is wrong. If no valid input can show it, say why in survivors.yaml:\n${writeSurvivors(survivors)}`;
		return { problem, wayOut };
	}
	if (outdated.length === 0) return undefined;
	const problem = `survivors.yaml explains what does not survive:\n${outdated.join('\n')}`;
	return { problem, wayOut: 'Take it out of the file.' };
}
