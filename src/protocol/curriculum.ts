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
	parts: LessonPart[];
}

export type LessonPart =
	| { kind: 'prose'; markdown: string }
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
