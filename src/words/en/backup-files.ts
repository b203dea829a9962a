/** Why a backup, or a part of it, cannot be read. */

/** @param reason one of the half sentences below */
export const notABackup = (reason: string) => `This file is not a backup of Stagecoach: ${reason}.`;
export const empty = 'it is empty';
export const noJson = 'it cannot be read as JSON. Was it changed by hand, or is it another file?';
export const otherFormat = (format: string) => `its “format” is not “${format}”`;
export const noRecords = 'it has no list of records';
export const newerVersion =
	'A newer version of this page has saved this backup. Reload the page to get that version, then restore again.';

/** Places in the file. */
export const record = (number: number) => `record ${number}`;
export const line = (number: number) => `line ${number}`;

const records = (count: number) => (count === 1 ? 'One record is' : `${count} records are`);
export const newerRecords = (count: number) =>
	`${records(count)} of a kind that only a newer version of this page knows. They stay in the file.`;
export const cutOff = (expected: number, count: number) =>
	`The file ends too early: of ${expected} records it holds ${count}. It was cut off when it was saved or copied.`;
/** @param rest how many places are left out, or 0 */
export const damaged = (count: number, places: readonly string[], rest: number) =>
	`${records(count)} damaged and cannot be restored: ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. All others can.`;

/** Stands behind the title of a notebook's older copy. @param changedAt when it was last written in */
export const asOf = (changedAt: Date) =>
	` (as of ${changedAt.toLocaleDateString('en-GB', { dateStyle: 'long' })})`;
