/** The checklist of skills. */

export const title = 'Skills';
export const lead =
	'What an ML engineer is asked to be able to do, and what of it you have shown. Only graded tasks count: nobody ticks a box here, and what you have passed is known to this device alone.';

/** What the marks beside tasks mean. */
export const passed = 'passed';
export const afterSolution = 'passed after seeing the solution';
export const open = 'not passed yet';

/** “The lessons in the order in which they are taught: *the seven stages*.” */
export const orderBefore = 'The lessons in the order in which they are taught:';
export const orderLink = 'the seven stages';

/** Before the title of a task, for screen readers. */
export const beforeTask: Record<'alone' | 'after-solution' | 'open', string> = {
	alone: 'passed: ',
	'after-solution': 'passed after seeing the solution: ',
	open: ''
};

/** Beside a skill of which every task is passed. */
export const shown = 'shown';
export const planned = 'planned';

/** `3 of 12 tasks passed, 1 of them after seeing the solution; 2 lessons are still to be written` */
export function tally(count: {
	total: number;
	passed: number;
	afterSolution: number;
	planned: number;
}): string {
	const { total, passed, afterSolution, planned } = count;
	const help = afterSolution > 0 ? `, ${afterSolution} of them after seeing the solution` : '';
	const done = total > 0 ? [`${passed} of ${total} ${total === 1 ? 'task' : 'tasks'} passed${help}`] : [];
	const open =
		planned > 0 ? [`${planned} ${planned === 1 ? 'lesson is' : 'lessons are'} still to be written`] : [];
	return [...done, ...open].join('; ');
}
