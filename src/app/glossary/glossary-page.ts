/** A term as the glossary shows it. Plain data, made at build time. */
export interface GlossaryEntry {
	/** Anchor on the glossary's page. */
	id: string;
	term: string;
	means: string;
	/** Where it is taught: `lesson/<slug>`, with the anchor of the section. */
	path: string;
	/** "2.04 Nearest neighbours" */
	lesson: string;
}

/** What explains a term: the entries by their ids. */
export type Explanations = Record<string, GlossaryEntry>;
