/** The course as the pages see it: texts are still Markdown, code is still source. */

export interface Stage {
	/** 1 to 7. */
	number: number;
	/** Folder name without its number: `math-and-language`. */
	slug: string;
	title: string;
	summary: string;
	lessons: LessonEntry[];
}

export interface LessonEntry {
	slug: string;
	/** "1.04", computed from the stage and the place in its list. */
	label: string;
	title: string;
	/** A planned lesson has a place and a title, but no page yet. */
	planned: boolean;
	/** Empty for a planned lesson. */
	summary: string;
	minutes: number;
	taskSlugs: string[];
}

/** A line of the skills checklist. */
export interface SkillArea {
	slug: string;
	title: string;
	summary: string;
	feeds: SkillFeed[];
}

/** What counts for an area: a lesson, whole where `tasks` is absent. */
export interface SkillFeed {
	lesson: string;
	tasks?: string[];
}

export interface Lesson {
	slug: string;
	label: string;
	stage: { number: number; slug: string; title: string };
	title: string;
	summary: string;
	minutes: number;
	goals: string[];
	/** Slugs of lessons that come before. */
	needs: string[];
	datasets: string[];
	roadmap: string[];
	/** That its texts are in: English where nobody has translated them. */
	language: string;
	parts: LessonPart[];
}

export type LessonPart =
	/** @param original in a translation the English text: headings have its anchors */
	| { kind: 'prose'; markdown: string; original?: string }
	| { kind: 'demo'; id: string; source: string }
	| { kind: 'task'; task: Task };

export interface Task {
	/** Folder name; also the id of the task's cell. */
	slug: string;
	title: string;
	/** Markdown. */
	statement: string;
	starter: string;
	hintCount: number;
}

/** A word of the course's language, explained. */
export interface Term {
	/** Also its anchor on the glossary's page. */
	id: string;
	/** As it is written in the middle of a sentence. */
	term: string;
	/** Other forms of it. */
	also: string[];
	/** Slug of the lesson that teaches it. */
	lesson: string;
	/** One or two sentences. */
	means: string;
	/** Not marked in prose, because the word has an everyday meaning too. */
	unmarked: boolean;
}
