/** The pages of the data sets. */

export const sets = 'Data sets';

/** “… by its name: *import …*, then *await load(…)*.” */
export const lead =
	'Real data, with their source and licence; what was written or made for this course says so. Any cell loads one by its name:';
export const leadThen = ', then';

/** The page of one. */
export const inCell = 'In a cell';
export const shows = 'What it shows';
export const samplesAlt = (names: readonly string[]) =>
	`Six images of each class, side by side: ${names.join(', ')}`;
export const samples = (names: readonly string[]) =>
	`A column for each class, from the left: ${names.join(', ')}.`;
export const columns = 'Columns';
export const firstRows = 'The first rows';
export const origin = 'Where it comes from';
export const source = 'Source';
export const licence = 'Licence';
export const citation = 'To be named as';
export const terms = 'Terms';
export const siblings = 'From the same source';
export const lessons = 'Lessons that use it';
export const noLesson = 'None yet.';

/** The table of columns. */
export const columnsOf = (title: string) => `Columns of ${title}`;
export const column = 'Column';
export const type = 'Type';
export const meaning = 'Meaning';
export const missing = 'Missing';
export const values = 'Values';
export const inUnit = (unit: string) => `, in ${unit}`;
export const toPredict = 'to predict';
export const none = 'none';

/** What the values of a column look like, in a few words. */
export const nothing = 'nothing';
export const range = (first: string, last: string) => `${first} to ${last}`;
export const differentTexts = (count: string) => `${count} different texts`;
export const orMore = (count: string) => `${count} or more`;
export const andMore = (named: string, rest: number) => `${named} and ${rest} more`;
export const numbers = (min: string, max: string, median: string) => `${min} to ${max}, median ${median}`;
export const ofSample = (words: string) => `${words}, of a sample`;
export const share = (share: number) => (share < 0.005 ? 'under 1 %' : `${Math.round(100 * share)} %`);

/** How large a data set is, and how its parts are drawn. */
export const rowsOf = (rows: string, columns: number) => `${rows} rows of ${columns} columns`;
export const imagesOf = (images: string, width: number, height: number) =>
	`${images} images of ${width} × ${height} pixels`;
export const firstTrain = (rows: string) => `The first ${rows} rows train, the others test.`;
export const shareTests = (percent: number, column: string | undefined, size: number, seed: number) =>
	`${percent} % of the ${column === undefined ? 'rows' : `values of ${column}`} are for testing: the ones that scikit-learn’s ` +
	`${column === undefined ? 'train_test_split' : 'GroupShuffleSplit'} draws with test_size ${size} and random_state ${seed}.`;

/** A data set that could not be had. */
export const damaged = (name: string) =>
	`The data set '${name}' arrived damaged, twice. Check your connection and run again.`;
export const notLoaded = (name: string) =>
	`The data set '${name}' could not be loaded. Check your connection and run again.`;
export const missingFile = (name: string, status: number) => `The data set '${name}' is missing (${status}).`;

/** Of the search: what a set of images holds. */
export const imagesNamed = (names: readonly string[]) => `Images of ${names.join(', ')}.`;
