/** The home page: the greeting, the road with its stages, and what it says to somebody who returns. */

/** Spaces within “building it” do not break. */
export const title = 'Learn machine learning by building it';
export const lead =
	'Stagecoach is a notebook for people who are becoming ML engineers: read a little, write TypeScript, run it, and see at once what is right and what is not yet. Real data, real charts, and everything happens in your browser: nothing to install, no account.';
export const start = (lesson: string) => `Start with lesson ${lesson}`;

/** “Or begin with an empty page: *a notebook of your own*.” */
export const ownBefore = 'Or begin with an empty page:';
export const ownLink = 'a notebook of your own';
export const road = 'The road has seven stages';

/** “See the *skills* that it leads to, and the *words* that it teaches.” */
export const skillsBefore = 'See the';
export const skillsLink = 'skills';
export const skillsAfter = 'that it leads to, and the';
export const glossaryLink = 'words';
export const glossaryAfter = 'that it teaches.';

/** “Stagecoach is free software. *Your work* stays on this device, and *the whole course works without a network*.” */
export const free = 'Stagecoach is free software.';
export const workLink = 'Your work';
export const workAfter = 'stays on this device, and';
export const offlineLink = 'the whole course works without a network';

/** A stage, and its lessons. */
export const stage = (number: number) => `Stage ${number}: `;
export const progress = (passed: number, total: number, planned: number) =>
	`${passed} of ${total} tasks passed` +
	(planned === 0 ? '' : `; ${planned} ${planned === 1 ? 'lesson is' : 'lessons are'} still to be written`);
export const planned = 'planned';
export const facts = (minutes: number, tasks: number) =>
	`${minutes} min · ${tasks} ${tasks === 1 ? 'task' : 'tasks'}`;
export const done = 'done';
export const passed = (count: number) => `${count} passed`;
