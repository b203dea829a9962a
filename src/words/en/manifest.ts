/** What the installed site says of itself; the short names stand below icons. */

export const name = 'Stagecoach: learn machine learning by building it';
export const description =
	'The notebook in which people become ML engineers: TypeScript, real data, graded, all in the browser.';

/** What the icon's own menu offers. */
export const continueCourse = 'Continue the course';
export const continueShort = 'Continue';
export const notebooks = 'Notebooks of your own';
export const notebooksShort = 'Notebooks';
export const dataSets = 'Data sets';
export const dataShort = 'Data';
