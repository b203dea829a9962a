/** The data sets of this repository as their pages describe them. Runs when the site is built. */
import { parse } from 'yaml';
import { findTexts, withTexts } from '#curriculum/texts.ts';
import { textsOfDataSet } from '#curriculum/data-set-texts.ts';
import type { DataSetDescription, ImagesDescription, TableDescription } from '#datasets/description.ts';
import * as language from '#words/language.ts';

const texts = import.meta.glob<string>('/datasets/*/dataset*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

export interface DescribedSet {
	/** What `load` takes. */
	name: string;
	title: string;
	summary: string;
	about: DataSetDescription;
	set: TableDescription | ImagesDescription;
	/** Those that come from the same source. */
	siblings: string[];
}

const folders = Object.groupBy(Object.entries(texts), ([path]) => path.split('/').at(-2)!);

export const describedSets: DescribedSet[] = Object.values(folders).flatMap((found) => {
	const files = new Map(found!.map(([path, text]) => [path.split('/').at(-1)!, text]));
	const original = parse(files.get('dataset.yaml')!) as DataSetDescription;
	const { texts: translated } = findTexts(files, 'dataset', textsOfDataSet(original), language.code);
	const about = translated ? withTexts(original, translated) : original;
	const sets = Object.entries({ ...about.tables, ...about.images });
	return sets.map(([name, set]) => ({
		...{ name, about, set },
		title: set.title ?? about.title,
		summary: set.summary ?? about.summary,
		siblings: sets.map(([other]) => other).filter((other) => other !== name)
	}));
});

export interface Terms {
	/** Of the data set's source. */
	title: string;
	terms: string;
}

/** What whoever uses these data sets has to agree to; those from one source have the same terms. */
export function termsOf(names: readonly string[]): Terms[] {
	const abouts = new Set(describedSets.filter(({ name }) => names.includes(name)).map(({ about }) => about));
	return [...abouts].flatMap(({ title, terms }) => (terms ? [{ title, terms }] : []));
}

export function isTable(set: TableDescription | ImagesDescription): set is TableDescription {
	return 'columns' in set;
}
