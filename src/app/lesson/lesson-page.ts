import type { Terms } from '#app/data/descriptions.ts';
import type { Lesson } from '#protocol/curriculum.ts';

/** A lesson as its page needs it: Markdown is HTML, code is also highlighted. Plain data, made at build time. */
export interface LessonPageData {
	slug: string;
	label: string;
	title: string;
	summary: string;
	minutes: number;
	stage: Lesson['stage'];
	/** HTML without a block around it. */
	goals: string[];
	datasets: string[];
	terms: Terms[];
	parts: PagePart[];
	contents: ContentsEntry[];
	previous: LessonLink | undefined;
	next: LessonLink | undefined;
	hasMath: boolean;
	/** Of its texts, where that is not the site's: nobody has translated it yet. */
	language?: string;
}

export type PagePart =
	| { kind: 'prose'; html: string }
	| { kind: 'demo'; id: string; source: string; codeHtml: string }
	| {
			kind: 'task';
			id: string;
			title: string;
			statementHtml: string;
			source: string;
			codeHtml: string;
			hintCount: number;
	  };

export type DemoPart = Extract<PagePart, { kind: 'demo' }>;
export type TaskPart = Extract<PagePart, { kind: 'task' }>;

/** A line of the rail: a section, or a task with its state. `id` is an anchor of the page. */
export type ContentsEntry =
	{ kind: 'section'; id: string; title: string } | { kind: 'task'; id: string; title: string; task: string };

export interface LessonLink {
	slug: string;
	label: string;
	title: string;
}

/** The part's name in the order of the page: a cell's own id, and for a passage its place in the lesson. */
export const toPartKey = (part: PagePart, index: number) =>
	part.kind === 'prose' ? `part:${index}` : part.id;

/** The anchor around a task, unlike the ids that its cell uses inside. */
export const toTaskAnchor = (slug: string) => `task-${slug}`;
