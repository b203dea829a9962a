import * as words from '#words/search.ts';
import type { Found, SearchDocument } from './document.ts';
import { SearchIndex } from './search-index.ts';

export interface Answer {
	query: string;
	found: Found[];
	/** True when everything that can be read has been searched. */
	isWhole: boolean;
	/** What could not be searched, in sentences for the learner. */
	problems: string[];
}

interface SearcherOptions {
	loadCourse(): Promise<SearchDocument[]>;
	loadOwn(course: readonly SearchDocument[]): Promise<SearchDocument[]>;
	answer(answer: Answer): void;
}

/** Searches the course and the learner's own texts; each as soon as it is there. */
export class Searcher {
	readonly #options: SearcherOptions;
	#course: { documents: SearchDocument[]; index: SearchIndex } | undefined;
	#own: SearchIndex | undefined;
	#query = '';
	#problems: string[] = [];
	#loading = 0;

	constructor(options: SearcherOptions) {
		this.#options = options;
	}

	/** The course is read once, the learner's texts anew each time: they change. */
	async open(): Promise<void> {
		this.#problems = [];
		this.#loading++;
		await this.#openCourse();
		this.ask(this.#query);
		await this.#openOwn();
		this.#loading--;
		this.ask(this.#query);
	}

	/** Answers at once with what is there, and again when there is more. */
	ask(query: string): void {
		this.#query = query;
		if (query.trim() === '') return this.#answer([]);
		this.#answer([this.#course?.index, this.#own].flatMap((index) => index?.search(query) ?? []));
	}

	#answer(found: Found[]): void {
		const isWhole = this.#loading === 0;
		this.#options.answer({ query: this.#query, found, isWhole, problems: this.#problems });
	}

	async #openCourse(): Promise<void> {
		if (this.#course) return;
		try {
			const documents = await this.#options.loadCourse();
			const index = new SearchIndex();
			await index.add(documents);
			this.#course = { documents, index };
		} catch {
			this.#problems.push(words.noCourse);
		}
	}

	async #openOwn(): Promise<void> {
		try {
			const index = new SearchIndex();
			await index.add(await this.#options.loadOwn(this.#course?.documents ?? []));
			this.#own = index;
		} catch {
			this.#problems.push(words.noOwn);
		}
	}
}
