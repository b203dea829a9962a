/** What the home page says to somebody who returns. */

export const goOn = 'Continue where you were';
export const welcome = 'Welcome back';
export const finished = 'Done';
export const yourLesson = 'Your lesson';
export const passedOf = (passed: number, total: number) =>
	`${passed} of ${total} ${total === 1 ? 'task' : 'tasks'} passed`;
export const goOnButton = 'Continue';
export const withTask = (title: string) => `with the task “${title}”`;
export const after = 'After that';
export const next = 'A sensible next step';
export const begin = 'Begin';
export const othersPassed = 'Every other task is passed.';
export const allPassed = 'You have passed every task that there is.';
export const days = 'Days practised';
export const skills = 'Your skills';
export const notebooks = 'Your notebooks';
export const yourNotebook = (title: string) => `Your notebook “${title}”`;

/** Why a lesson comes next: what it needs, by the titles of lessons. */
export const begunOf = (passed: number, total: number) => `You have passed ${passed} of its ${total} tasks.`;
export const needsOpen = (lessons: readonly string[], tasks: number) =>
	`It builds on ${list(lessons)}, where ${tasks === 1 ? 'one task is' : `${tasks} tasks are`} still open.`;
export const needsDone = (lessons: readonly string[]) => `You have done ${list(lessons)}, which it needs.`;
export const needsPlanned = (lessons: readonly string[]) =>
	`It also builds on ${list(lessons)}, which is still to be written.`;
export const needsNone = 'It needs no other lesson.';

function list(titles: readonly string[]): string {
	const quoted = titles.map((title) => `“${title}”`);
	const last = quoted.pop()!;
	return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The calendar of the last twelve weeks, in a sentence; `day` is “Thursday 26 November”. */
export const noDay = 'No day yet in the last twelve weeks.';
export const lastOn = (day: string) => `You last practised on ${day}.`;
export const practised = (days: number, of: number, last: string | undefined) =>
	`You practised on ${days === 1 ? 'one' : days} of the last ${of} days, ` +
	(last === undefined ? 'today among them.' : `last on ${last}.`);
