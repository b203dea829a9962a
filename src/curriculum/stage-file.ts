import * as v from 'valibot';
import { parseFields, slug, text } from './fields.ts';
import type { Texts } from './texts.ts';

const lessonSlug = slug('A lesson is named like its folder: kebab-case, at most 32 characters.');

const schema = v.strictObject({
	title: text('`title` is the name of the stage.'),
	summary: text('`summary` is one sentence that makes somebody want to begin.'),
	lessons: v.array(
		v.union(
			[
				lessonSlug,
				v.strictObject({ slug: lessonSlug, title: text('A planned lesson needs a title to be shown.') })
			],
			'A lesson is its folder name, or `{ slug: …, title: … }` while it is planned.'
		),
		'`lessons` is a list of folder names, in the order in which they are taught.'
	)
});

export type StageFile = v.InferOutput<typeof schema>;

export const parseStageFile = (yaml: string, file: string) => parseFields(yaml, schema, file);

/** What `stage.de.yaml` translates: its `lessons` are the titles of those that are planned. */
export function textsOfStage({ title, summary, lessons }: StageFile): Texts {
	const planned = lessons.flatMap((lesson) =>
		typeof lesson === 'string' ? [] : [[lesson.slug, lesson.title]]
	);
	return { title, summary, ...(planned.length > 0 && { lessons: Object.fromEntries(planned) as Texts }) };
}

/** The stage in another language. */
export function translateStage(stage: StageFile, texts: Texts): StageFile {
	const { title, summary, lessons = {} } = texts;
	return {
		title: String(title),
		summary: String(summary),
		lessons: stage.lessons.map((lesson) =>
			typeof lesson === 'string' ? lesson : { ...lesson, title: String((lessons as Texts)[lesson.slug]) }
		)
	};
}
