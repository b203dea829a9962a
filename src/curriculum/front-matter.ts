import * as v from 'valibot';
import { parseFields, slug, text } from './fields.ts';
import type { CourseProblem } from './problem.ts';

const list = <S extends v.GenericSchema>(item: S, wayOut: string) => v.array(item, wayOut);

const translated = {
	title: text('`title` is the name of the lesson.'),
	summary: text('`summary` is one sentence for the home page and for search results.'),
	goals: v.pipe(
		list(text('A goal ends the sentence "After this lesson you can …".'), '`goals` is a list of sentences.'),
		v.minLength(1, '`goals` needs at least one "After this lesson you can …".')
	)
};

const schema = v.strictObject({
	...translated,
	minutes: v.pipe(
		v.number('`minutes` is a whole number, for example 40.'),
		v.integer('`minutes` is a whole number, for example 40.'),
		v.minValue(5, 'A lesson takes at least 5 minutes.'),
		v.maxValue(240, 'A lesson takes at most 240 minutes: split it.')
	),
	needs: v.optional(list(slug('`needs` holds folder names of lessons.'), '`needs` is a list.'), []),
	datasets: v.optional(list(slug('`datasets` holds names of folders.'), '`datasets` is a list.'), []),
	roadmap: v.optional(list(text('`roadmap` holds bullets of the roadmap.'), '`roadmap` is a list.'), [])
});

export type FrontMatter = v.InferOutput<typeof schema>;

/** What a translation says itself; all else it has from the English lesson. */
const translationSchema = v.strictObject(translated);

export type TranslatedFields = v.InferOutput<typeof translationSchema>;

export interface LessonFile<Fields = FrontMatter> {
	fields: Fields | undefined;
	body: string;
	/** Line of the file on which `body` begins, from 1. */
	bodyLine: number;
	problems: CourseProblem[];
}

/** Splits a `lesson.md` into its front matter, checked, and the Markdown below it. */
export const parseLessonFile = (source: string, file: string): LessonFile => splitFile(source, file, schema);

/** The same for a lesson in another language. */
export const parseTranslationFile = (source: string, file: string): LessonFile<TranslatedFields> =>
	splitFile(source, file, translationSchema);

function splitFile<S extends v.GenericSchema>(
	source: string,
	file: string,
	fieldsSchema: S
): LessonFile<v.InferOutput<S>> {
	const match = /^---\n([\s\S]*?\n)---\n/.exec(source);
	if (!match) {
		const cause = 'There is no front matter.';
		const wayOut = 'Begin the file with a line `---`, the fields, and another line `---`.';
		return { fields: undefined, body: source, bodyLine: 1, problems: [{ file, cause, wayOut }] };
	}
	const { value, problems } = parseFields(match[1] ?? '', fieldsSchema, file);
	const bodyLine = match[0].split('\n').length;
	return { fields: value, body: source.slice(match[0].length), bodyLine, problems };
}
