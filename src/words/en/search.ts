/** What the search says, and how it names places of the learner's own. */

export const notLoaded =
	'The search could not be loaded: check the connection, and open it again. Commands work all the same.';
export const noCourse =
	'The course could not be loaded for searching. What you have written is searched all the same; open the search again when you are online.';
export const noOwn =
	'What you have written could not be read from this browser’s storage, so it is not among the results.';
export const lesson = (label: string) => `Lesson ${label}`;
export const inYourNotebook = (cell: string) => `Your notebook, ${cell}`;
/** @param label of the lesson, such as "2.1"; may be empty */
export const inYourLesson = (label: string, title: string) =>
	`Yours in ${label} ${title}`.replace(/\s+/g, ' ');
