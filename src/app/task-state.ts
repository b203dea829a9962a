import type { IconName } from '#ui/Icon.svelte';
import type { Outcome } from '#protocol/verdict.ts';

/** What the rail and the home page say of a task. `not-attempted` also stands for "nothing known yet". */
export type TaskState = Outcome | 'started';

/** Icon and word always stand beside the colour. */
export const taskStates: Record<TaskState, { icon: IconName; word: string; tone: TaskTone }> = {
	passed: { icon: 'passed', word: 'Passed', tone: 'success' },
	failed: { icon: 'failed', word: 'Not yet', tone: 'danger' },
	started: { icon: 'started', word: 'Started', tone: 'accent' },
	'not-attempted': { icon: 'not-attempted', word: 'To do', tone: 'muted' },
	crashed: { icon: 'crashed', word: 'Error', tone: 'danger' },
	'timed-out': { icon: 'timed-out', word: 'Timed out', tone: 'warning' },
	'could-not-check': { icon: 'could-not-check', word: 'Not checked', tone: 'warning' }
};

export type TaskTone = 'success' | 'danger' | 'warning' | 'accent' | 'muted';
