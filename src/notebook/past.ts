import type { Verdict } from '#protocol/verdict.ts';
import type { EarlierText, TextHistory } from '#storage/lesson-store.ts';

/** What is used of a cell. */
interface Cell {
	readonly id: string;
	readonly starter: string;
	readonly source: string;
	/** How many earlier texts it has. */
	kept: number;
}

/** The earlier texts of a notebook's cells: graded runs, and texts whose place something else has taken. */
export class Past {
	readonly #history: TextHistory;
	readonly #report: (error: unknown) => void;

	/** @param report hears why something could not be kept */
	constructor(history: TextHistory, report: (error: unknown) => void) {
		this.#history = history;
		this.#report = report;
	}

	/** The last one comes first. */
	load(id: string): Promise<EarlierText[]> {
		return this.#history.load(id);
	}

	/** Finds out which cells have a past. Without it they have one all the same, only unseen. */
	async restore(find: (id: string) => Cell | undefined): Promise<void> {
		const counts = await this.#history.count().catch(() => ({}));
		for (const [id, count] of Object.entries(counts)) {
			const cell = find(id);
			if (cell) cell.kept = Math.max(cell.kept, count);
		}
	}

	/** @param pressed the text as it was when Run was pressed: the learner may have typed on since */
	async keepRun(cell: Cell, pressed: { at: number; source: string }, verdict: Verdict): Promise<void> {
		const { outcome, summary, checks } = verdict;
		if (outcome === 'not-attempted') return;
		const passed = checks.filter((check) => check.passed).length;
		await this.#add(cell, { task: cell.id, ...pressed, outcome, summary, passed, total: checks.length });
	}

	/** Another text is about to take the place of this one. Resolves when it is safe. */
	async keepText(cell: Cell, at: number): Promise<void> {
		const { id, source } = cell;
		if (source.trim() === '' || source === cell.starter) return;
		const unjudged = { outcome: 'not-attempted', summary: '', passed: 0, total: 0 } as const;
		await this.#add(cell, { task: id, at, source, ...unjudged });
	}

	async #add(cell: Cell, text: EarlierText): Promise<void> {
		try {
			if (await this.#history.add(text)) cell.kept++;
		} catch (error) {
			this.#report(error);
		}
	}
}
