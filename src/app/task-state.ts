import type { IconName } from '#ui/Icon.svelte';
import type { Outcome } from '#protocol/verdict.ts';

/** What the rail and the home page say of a task. `not-attempted` also stands for "nothing known yet". */
export type TaskState = Outcome | 'started';

/** The icon and a word of `#words/course.ts` always stand beside the colour. */
export const taskStates: Record<TaskState, { icon: IconName; tone: TaskTone }> = {
	passed: { icon: 'passed', tone: 'success' },
	failed: { icon: 'failed', tone: 'warning' },
	started: { icon: 'started', tone: 'accent' },
	'not-attempted': { icon: 'not-attempted', tone: 'muted' },
	crashed: { icon: 'crashed', tone: 'danger' },
	'timed-out': { icon: 'timed-out', tone: 'warning' },
	'could-not-check': { icon: 'could-not-check', tone: 'warning' }
};

export type TaskTone = 'success' | 'danger' | 'warning' | 'accent' | 'muted';
