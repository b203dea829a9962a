/** What can be found: a page, or a place on one. */
export interface SearchDocument {
	/** Address below the site's root, with the anchor: `lesson/statistics#the-most-common-value`. */
	path: string;
	kind: 'lesson' | 'section' | 'task' | 'term' | 'data' | 'own';
	title: string;
	/** Where it stands: "1.12 Statistics". */
	place: string;
	text: string;
	code?: string;
	/** Other words for what it explains. */
	terms?: string;
}

export type Group = 'Lessons' | 'Tasks' | 'Glossary' | 'Data' | 'Yours';

/** Groups in the order in which they are shown, and how many results of each. */
export const groups: Record<Group, { kinds: SearchDocument['kind'][]; most: number }> = {
	Lessons: { kinds: ['lesson', 'section'], most: 7 },
	Tasks: { kinds: ['task'], most: 4 },
	Glossary: { kinds: ['term'], most: 3 },
	Data: { kinds: ['data'], most: 4 },
	Yours: { kinds: ['own'], most: 6 }
};

/** A piece of a text; the learner's words are marked. */
export interface Piece {
	text: string;
	marked: boolean;
}

export interface Found {
	path: string;
	group: Group;
	title: Piece[];
	place: string;
	snippet: Piece[];
}
