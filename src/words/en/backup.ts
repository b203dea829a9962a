/** The page about all of the learner’s work, and the reminder that it is worth a backup. */

/** Names the reminder, for screen readers. */
export const reminder = 'Backup';
export const unsaved = (days: number) => `${days} days of work are in this browser alone`;

/** “Browsers do lose data: a *backup* takes a moment, and is one file.” */
export const loseBefore = 'Browsers do lose data: a';
export const loseLink = 'backup';
export const loseAfter = 'takes a moment, and is one file.';
export const notNow = 'Not now';

export const title = 'Your work';
export const lead =
	'Everything that you write here stays in this browser, on this device. A backup is one file with all of it: keep it in another place, or take it to another device.';
export const unreachable = 'Your work cannot be reached';
export const unreachableWhy = (problem: string) =>
	`${problem} Close all other tabs of this page and load it again; if it stays, start the browser anew. ` +
	'Nothing is deleted by that.';
/** On pages that show what was done: “Your work is not being saved” stands above it. @param cause half a sentence */
export const keptNowhere = (cause: string) =>
	`${cause}, so what you do is kept only while its tab is open. Lessons run and check your answers all the same.`;
export const kept = 'What is kept here';
export const save = 'Save a backup';
export const last = (when: string) =>
	`The work of this browser was last in a backup, saved or restored, ${when}.`;
export const none = 'There was none yet from this browser.';
export const withFiles = (files: number, size: string) =>
	`With your data ${files === 1 ? 'file' : 'files'} (${size}, a third more in the backup)`;
export const saved = 'Saved';

/** Follows the name of the file. */
export const savedAs = (size: string) => `, ${size}. You find it where this browser puts what you download.`;
export const left = (records: number) =>
	`${records} stored records are damaged so much that they are not in it.`;
export const restoreTitle = 'Restore from a backup';
export const restoreLead =
	'What is in the file is joined with what is here, and nothing is deleted. Of two texts the newer one stands, and the older one is kept beside it. You see what will happen before it does.';

/** How much there is, and whether it stays. */
export const tasksSolved = 'Tasks solved';
export const texts = 'Texts in lessons';
export const attempts = 'Attempts and earlier texts';
export const notebooks = 'Notebooks';
export const days = 'Days of practice';
export const files = 'Data files';
export const room = (used: string, quota: string) =>
	`The site takes ${used} of the ${quota} that this browser gives it, with what was loaded ahead.`;
export const promised = 'The browser has promised to delete nothing of it by itself.';
export const refused =
	'The browser does not promise it for now. It decides that by itself, often in favour of pages that one comes back to. A backup is the sure way.';
export const notPromised =
	'When its disk runs full, the browser may delete it, and a private window forgets everything when it is closed.';
export const ask = 'Ask the browser to keep it';
export const looking = 'Looking…';

/** Restoring. */
export const choose = 'Choose a backup';
export const fileField = 'File with a backup';
export const reading = 'Reading the file…';
export const restoring = 'Restoring…';
export const refusal = 'Nothing was restored';

/** Follows the name of the file. */
export const savedOn = (day: string) => `, saved on ${day}`;
export const fromFuture =
	'The file says that it was saved in the future: the clock of that device, or of this one, is wrong. What counts as newer may be wrong, too; both texts are kept in any case.';
export const willDo = 'What restoring does';
export const restore = 'Restore';
export const cancel = 'Cancel';
export const nothingToDo = 'Everything in this backup is here already: there is nothing to restore.';
export const restored = 'Restored';
export const restoredAll =
	'Everything of the backup is here now. Tabs of this page that are open show it, too.';
export const wasDone = 'What was restored';
export const empty = 'There is nothing in this backup.';
export const unchanged = (cause: string) => `${cause}. Nothing that was here has changed.`;

/** What a restore does with each kind of work. */
export const subjects: Record<
	'texts' | 'attempts' | 'tasks' | 'notebooks' | 'widgets' | 'days' | 'files',
	string
> = {
	texts: 'Texts in lessons',
	attempts: 'Attempts',
	tasks: 'Progress of tasks',
	notebooks: 'Notebooks',
	widgets: 'Settings of widgets',
	days: 'Days of practice',
	files: 'Data files'
};
export const countNew = (count: number) => `${count} new`;
export const countFurther = (count: number) => `${count} get further`;
export const countNewer = (count: number) => `${count} newer in the backup`;
export const countStay = (count: number) => `${count} newer here: they stay`;
export const countSame = (count: number) => `${count} here already`;

/** What becomes of older ones. */
export const countKept: Record<'texts' | 'notebooks' | 'files', (count: number) => string> = {
	texts: (count) => `${count} older kept among the earlier texts of their cells`,
	notebooks: (count) => `${count} older kept as notebooks of their own`,
	files: (count) => `${count} kept under another name, because yours differ`
};
