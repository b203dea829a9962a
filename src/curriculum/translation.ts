/** Lessons in other languages: `lesson.de.md` beside `lesson.md`. It has the same cells, so drafts and progress fit both. */
import type { LessonPart } from '#protocol/curriculum.ts';
import { parseTranslationFile, type TranslatedFields } from './front-matter.ts';
import { parseLessonBody, type BodyPart } from './lesson-body.ts';
import type { CourseProblem } from './problem.ts';

/** The language that lessons are written in first. */
export const originalLanguage = 'en';

/** The language of `lesson.de.md` or `hints.de.md`; undefined for other files, the English ones too. */
export const languageOf = (file: string): string | undefined =>
	/^(?:lesson|hints)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(file)?.[1];

export interface Original {
	goals: readonly string[];
	parts: readonly BodyPart[];
}

export interface Translation {
	/** Undefined when they cannot be read. */
	fields: TranslatedFields | undefined;
	parts: TranslatedPart[];
	problems: CourseProblem[];
}

/** A passage also keeps its English text: headings have the same anchors in every language. */
export type TranslatedPart = BodyPart & Pick<Extract<LessonPart, { kind: 'prose' }>, 'original'>;

/** Reads a translated lesson, and says where it does not fit the English one. */
export function readTranslation(source: string, file: string, original: Original): Translation {
	const { fields, body, bodyLine, problems } = parseTranslationFile(source, file);
	const { parts, problems: unread } = parseLessonBody(body, file, bodyLine);
	return {
		fields,
		parts: parts.map((part, at) => withOriginal(part, original.parts[at])),
		problems: [...problems, ...unread, ...findMisfits({ fields, parts }, file, original)]
	};
}

const withOriginal = (part: BodyPart, original: BodyPart | undefined): TranslatedPart =>
	part.kind === 'prose' && original?.kind === 'prose' ? { ...part, original: original.markdown } : part;

function findMisfits(
	{ fields, parts }: { fields: TranslatedFields | undefined; parts: BodyPart[] },
	file: string,
	original: Original
): CourseProblem[] {
	if (fields && fields.goals.length !== original.goals.length) {
		const cause = `It has ${fields.goals.length} goals, lesson.md ${original.goals.length}.`;
		return [{ file, cause, wayOut: 'Translate each goal of lesson.md, in order.' }];
	}
	const at = Array.from({ length: Math.max(parts.length, original.parts.length) }, (_, index) => index).find(
		(index) => nameOf(parts[index]) !== nameOf(original.parts[index])
	);
	if (at !== undefined) {
		const cause = `Where lesson.md has ${nameOf(original.parts[at])}, this has ${nameOf(parts[at])}.`;
		const wayOut = 'Keep all passages, cells and tasks of lesson.md, with their names, in their order.';
		return [{ file, cause, wayOut }];
	}
	return parts.flatMap((part, index) => findMisfit(part, original.parts[index]!, file));
}

function nameOf(part: BodyPart | undefined): string {
	if (!part) return 'nothing more';
	if (part.kind === 'prose') return 'a passage';
	return part.kind === 'demo' ? `the cell "${part.id}"` : `the task "${part.slug}"`;
}

function findMisfit(part: BodyPart, original: BodyPart, file: string): CourseProblem[] {
	if (part.kind === 'prose' && original.kind === 'prose') {
		const [levels, wanted] = [headingLevels(part.markdown), headingLevels(original.markdown)];
		if (levels === wanted) return [];
		const cause = `A passage has the headings ${levels || 'none'}, and in lesson.md ${wanted || 'none'}.`;
		const wayOut = 'Translate each heading at its place: its anchor is that of the English one.';
		return [{ file, cause, wayOut }];
	}
	if (part.kind !== 'demo' || original.kind !== 'demo') return [];
	if (withoutTexts(part.source) === withoutTexts(original.source)) return [];
	const cause = `The code of the cell "${part.id}" is not that of lesson.md.`;
	return [{ file, cause, wayOut: 'Translate its comments and texts, and keep the rest as it is.' }];
}

/** `##, ###` for a passage with two headings. */
function headingLevels(markdown: string): string {
	let fence = '';
	const levels = markdown.split('\n').flatMap((line) => {
		const [mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (mark) fence = fence === '' ? mark.trim() : mark.trim().startsWith(fence) ? '' : fence;
		return fence === '' ? (/^#{2,6}(?= )/.exec(line) ?? []) : [];
	});
	return levels.join(', ');
}

/** Code without what a translator may change; where lines break in it does not matter either. */
const withoutTexts = (code: string): string =>
	code
		.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (match) =>
			match.startsWith('/') ? '' : isSpec(match) ? match : '""'
		)
		.replace(/\s+/g, ' ')
		.trim();

/** What is no text for a reader: a module's name. */
const isSpec = (text: string): boolean => /^['"](?:stagecoach|@tensorflow|danfojs|hono|zod)\b/.test(text);
