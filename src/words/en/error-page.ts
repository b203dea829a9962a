/** The page of an address that leads nowhere, and of what broke. */

export const offline = 'Offline';
export const notSaved = 'This page is not saved';
export const notHere = 'The road does not lead here';
export const broke = 'Something broke on our side';
export const notSavedWhy =
	'There is no network, and this page is not on this device. Your code and your progress are kept.';
export const seeSaved = 'See what is saved';
export const notHereWhy =
	'There is no page at this address. It may have moved, or the address has a slip of the pen.';
export const brokeWhy = (message: string) =>
	`${message}. Your code is kept on this device. Load the page again, and if it happens again, go back and tell us.`;
export const allLessons = 'All lessons';
