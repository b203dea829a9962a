import * as v from 'valibot';
import type { Term } from '#protocol/curriculum.ts';
import { parseFields, slug, text } from './fields.ts';
import type { CourseProblem } from './problem.ts';
import { findTexts } from './texts.ts';

const schema = v.array(
	v.strictObject({
		term: text('`term` is what is explained, as it is written in the middle of a sentence.'),
		/** Other forms that mean the same, marked in the prose too. The plural with -s need not be named. */
		also: v.optional(v.array(text('`also` holds other forms.')), []),
		lesson: slug('`lesson` is the folder of the lesson that teaches it.'),
		means: text('`means` explains it in one or two sentences.'),
		/** For a word that also has an everyday meaning: it is explained in the glossary and not marked in prose. */
		unmarked: v.optional(v.boolean('`unmarked` is true or absent.'), false)
	}),
	'A glossary is a list of terms.'
);

/** Reads `exercises/glossary.yaml`. */
export function parseGlossary(yaml: string): { terms: Term[]; problems: CourseProblem[] } {
	const { value, problems } = parseFields(yaml, schema, 'glossary.yaml');
	const terms = (value ?? []).map((entry): Term => ({ ...entry, id: toTermId(entry.term) }));
	return { terms, problems };
}

/**
 * The glossary in another language: `glossary.de.yaml` has, by the English term, `term`, `means` and where there are any
 * `also`, other forms with commas between. A term keeps its anchor, and without a translation that fits its English words.
 * @param files of the glossary's folder
 */
export function translateGlossary(terms: Term[], files: ReadonlyMap<string, string>, language: string) {
	const original = Object.fromEntries(
		terms.map(({ term, means }) => [term, { term, means, also: undefined }])
	);
	const { texts, problems } = findTexts(files, 'glossary', original, language);
	const translated = texts as
		Record<string, Record<'term' | 'means' | 'also', string | undefined>> | undefined;
	return {
		terms: translated ? terms.map((one) => translateTerm(one, translated[one.term]!)) : terms,
		problems
	};
}

const translateTerm = (term: Term, texts: Record<'term' | 'means' | 'also', string | undefined>): Term => ({
	...term,
	...{ term: texts.term!, means: texts.means! },
	also: texts.also?.split(',').map((form) => form.trim()) ?? []
});

/** The anchor of a term on the glossary's page. */
const toTermId = (term: string): string =>
	term
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
