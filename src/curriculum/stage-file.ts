import * as v from 'valibot';
import { parseFields, slug, text } from './fields.ts';

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
