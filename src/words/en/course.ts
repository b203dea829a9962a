/** What several pages say of lessons and tasks. */

export const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`;
export const tasksPassed = (passed: number, total: number) => `${passed} of ${total} tasks passed`;

/** The states of a task, beside its title. */
export const taskStates: Record<
	'passed' | 'failed' | 'started' | 'not-attempted' | 'crashed' | 'timed-out' | 'could-not-check',
	string
> = {
	passed: 'Passed',
	failed: 'Not yet',
	started: 'Started',
	'not-attempted': 'To do',
	crashed: 'Error',
	'timed-out': 'Timed out',
	'could-not-check': 'Not checked'
};
