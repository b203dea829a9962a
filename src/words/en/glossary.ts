/** The glossary, and the notes beside its terms in lessons. */

export const title = 'Glossary';

/** Names the links to the letters, for screen readers. */
export const letters = 'Letters';
export const lead = (count: number) =>
	`${count} words of the course, each in a sentence or two, with the lesson that teaches it. In the lessons ` +
	'a dotted line below a word means that it is explained there, too.';
export const notLoaded =
	'The explanation could not be loaded. Check the connection, then press the word again.';
