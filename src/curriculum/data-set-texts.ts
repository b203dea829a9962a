import type { Texts } from './texts.ts';

/** Of a `dataset.yaml`: what a translator has to do with. */
interface Described {
	title: string;
	summary: string;
	terms?: string;
	notes?: string;
	tables?: Record<
		string,
		{
			title?: string;
			summary?: string;
			columns: Record<string, { meaning: string; unit?: string }>;
		}
	>;
}

/** What `dataset.de.yaml` translates, where it stands in `dataset.yaml`. Source, licence and citation are names. */
export function textsOfDataSet({ title, summary, terms, notes, tables }: Described): Texts {
	const columns = Object.entries(tables ?? {}).map(([name, table]) => [
		name,
		{
			...(table.title !== undefined && { title: table.title }),
			...(table.summary !== undefined && { summary: table.summary }),
			columns: Object.fromEntries(
				Object.entries(table.columns).map(([column, { meaning, unit }]) => [
					column,
					{ meaning, ...(unit !== undefined && { unit }) }
				])
			)
		}
	]);
	return {
		...{ title, summary, ...(terms !== undefined && { terms }), ...(notes !== undefined && { notes }) },
		...(tables && { tables: Object.fromEntries(columns) as Texts })
	};
}
