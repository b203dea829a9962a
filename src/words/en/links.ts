/** Opening a link that holds a notebook. Reasons are half sentences with a small first letter. */

export const noNotebook = (reason: string) =>
	`This link holds no notebook that can be opened: ${reason}${/[.?]$/.test(reason) ? '' : '.'}`;
export const newerVersion =
	'it was made with a newer version of this page. Reload the page, and open it again';
export const otherBeginning = 'it is damaged: its beginning is not that of a shared notebook';
export const tooLarge = 'it is larger than 5 MB';
export const damaged =
	'it is damaged: a part of it is missing or changed. Was it cut off when it was copied?';
export const holdsTooMuch = 'it holds more than 5 MB, and no notebook is that long';
/** What is said of a file is said of a link. @param message of a file that is no notebook */
export const ofLink = (message: string) => message.replace(/^This file/, 'What this link holds');
