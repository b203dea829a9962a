import MiniSearch, { type SearchResult } from 'minisearch';
import { groups, type Found, type Group, type SearchDocument } from './document.ts';
import { makeSnippet, markWords } from './snippet.ts';
import { splitWords, toStem } from './words.ts';

/** A page shows up with its best places, not with all of them. */
const mostOfOnePage = 3;

/** Documents that are found by their words, by beginnings of words, and in spite of a slip of the finger. */
export class SearchIndex {
	readonly #documents: SearchDocument[] = [];
	readonly #index = new MiniSearch({
		idField: 'id',
		fields: ['title', 'terms', 'place', 'text', 'code'],
		tokenize: (text) => splitWords(text).map((word) => word.text),
		processTerm: (word) => (toStem(word) === word ? word : [word, toStem(word)]),
		searchOptions: {
			boost: { title: 4, terms: 5, code: 0.5, place: 0.5 },
			tokenize: splitQuery,
			processTerm: toStem,
			prefix: (word) => word.length > 1,
			fuzzy: (word) => (word.length > 4 ? 0.2 : false),
			weights: { fuzzy: 0.2, prefix: 0.5 },
			maxFuzzy: 2
		}
	});

	/** In slices, so that questions are answered in between. */
	async add(documents: readonly SearchDocument[]): Promise<void> {
		const first = this.#documents.length;
		this.#documents.push(...documents);
		const numbered = documents.map((document, index) => ({ ...document, id: first + index }));
		await this.#index.addAllAsync(numbered, { chunkSize: 50 });
	}

	/**
	 * The best of each group, in the order of the groups. All words count; when nothing has them all, any of them. Whoever
	 * asks for a term by its whole name is led to where it is explained first, not to where it is used most.
	 */
	search(query: string): Found[] {
		const all = this.#index.search(query, { combineWith: 'AND' });
		const results = all.length > 0 ? all : this.#index.search(query, { combineWith: 'OR' });
		const term = toTermKey(query);
		const explains = ({ id }: SearchResult) =>
			this.#documents[id as number]!.terms?.split(', ').some((one) => toTermKey(one) === term) ?? false;
		const [first, rest] = [results.filter(explains), results.filter((result) => !explains(result))];
		return (Object.keys(groups) as Group[]).flatMap((group) => this.#take([...first, ...rest], group));
	}

	#take(results: readonly SearchResult[], group: Group): Found[] {
		const { kinds, most } = groups[group];
		const ofPage = new Map<string, number>();
		const found: Found[] = [];
		for (const result of results) {
			const document = this.#documents[result.id as number]!;
			const [page = ''] = document.path.split('#');
			const count = ofPage.get(page) ?? 0;
			if (!kinds.includes(document.kind) || (kinds.length > 1 && count === mostOfOnePage)) continue;
			ofPage.set(page, count + 1);
			found.push(toFound(document, group, new Set(result.terms)));
			if (found.length === most) break;
		}
		return found;
	}
}

/** The same for "Z-scores" and "z score". */
const toTermKey = (text: string): string => splitQuery(text).map(toStem).join(' ');

/** A compound is looked for in its parts alone when it has any: "one-hot" finds "one hot". */
function splitQuery(query: string): string[] {
	const words = splitWords(query);
	return words
		.filter((word) => !words.some((part) => part !== word && isInside(part, word)))
		.map(({ text }) => text);
}

const isInside = (part: { start: number; end: number }, whole: { start: number; end: number }) =>
	part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

function toFound(document: SearchDocument, group: Group, terms: ReadonlySet<string>): Found {
	const { path, title, place, text, code = '' } = document;
	const marked = makeSnippet(text, terms);
	const inCode = code !== '' && !marked.some((piece) => piece.marked) ? makeSnippet(code, terms) : marked;
	const snippet = inCode.some((piece) => piece.marked) || text === '' ? inCode : marked;
	return { path, group, title: markWords(title, terms), place, snippet };
}
