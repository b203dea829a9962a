import type { Layout } from '#protocol/notebook.ts';
import type { LessonStore } from '#storage/lesson-store.ts';
import { TaskState, type CellState } from './cell-state.svelte.ts';
import { Past } from './past.ts';
import { describeStorageProblem } from './words.ts';

/** Keeps what a learner types and achieves: every text at once, and what other tabs write. */
export class Keeper {
	/** Not empty when something could not be stored. */
	problem = $state('');
	/** What of the stored data was damaged, in sentences. */
	repairs = $state.raw<readonly string[]>([]);
	/** Earlier texts. */
	readonly past: Past;
	readonly #lesson: string;
	readonly #store: LessonStore;

	constructor(lesson: string, store: LessonStore) {
		this.#lesson = lesson;
		this.#store = store;
		this.past = new Past(store.history, (error) => this.#report(error));
	}

	/**
	 * Brings back what was stored. Texts that were typed in the meantime win.
	 * @param arrange makes the cells that the learner has added
	 */
	async restore(
		find: (id: string) => CellState | undefined,
		arrange: (layout: Layout) => void
	): Promise<void> {
		try {
			const stored = Promise.all([
				this.#store.loadDrafts(),
				this.#store.loadProgress(),
				this.#store.loadWidgets()
			]);
			stored.catch(() => undefined); // said below
			const layout = await this.#store.loadLayout();
			if (layout) arrange(layout);
			const [drafts, progress, widgets] = await stored;
			void this.past.restore(find); // after texts and states, which are seen first
			for (const { cell: id, source } of drafts) {
				const cell = find(id);
				if (cell && cell.source === cell.starter) cell.source = source;
			}
			for (const done of progress) {
				const cell = find(done.task);
				if (cell instanceof TaskState) cell.restore(done);
			}
			for (const { cell: id, values } of widgets) {
				const cell = find(id);
				if (cell) cell.widgets = { ...values, ...cell.widgets };
			}
		} catch (error) {
			this.#report(error);
		} finally {
			this.repairs = [...this.#store.repairs];
		}
	}

	/** Another tab has achieved or restored something. @param then called when it is shown */
	async readAgain(find: (id: string) => CellState | undefined, then: () => void): Promise<void> {
		try {
			const { readAgain } = await import('./read-again.svelte.ts');
			await readAgain(this.#lesson, this.#store, find);
			await this.past.restore(find);
			then();
		} catch {
			return; // the next visit shows it
		}
	}

	/** Gives cells that another tab has added the texts that it has typed. */
	async restoreTexts(cells: readonly CellState[]): Promise<void> {
		const drafts = await this.#store.loadDrafts().catch(() => []);
		for (const cell of cells) {
			const draft = drafts.find((one) => one.cell === cell.id);
			if (draft && cell.source === '') cell.source = draft.source;
		}
	}

	saveLayout(layout: Layout): void {
		this.#store.saveLayout(layout).then(
			() => (this.problem = ''),
			(error: unknown) => this.#report(error)
		);
	}

	async saveDraft(cell: CellState): Promise<void> {
		if (cell.save !== 'failed') cell.save = 'saving'; // until one succeeds: with each key it would come and go
		try {
			await this.#store.saveDraft(cell.id, cell.source);
			cell.save = 'saved';
			this.problem = '';
		} catch (error) {
			cell.save = 'failed';
			this.#report(error);
		}
	}

	saveWidgets({ id, widgets }: CellState): void {
		this.#store.saveWidgets(id, widgets).then(
			() => (this.problem = ''),
			(error: unknown) => this.#report(error)
		);
	}

	saveProgress(task: TaskState): void {
		const progress = task.toProgress(this.#lesson);
		this.#store.saveProgress(progress).catch((error: unknown) => this.#report(error));
	}

	/**
	 * A cell was run. What came with the course, run as it is, is reading: a place to come back to, but no practice.
	 * @param passed for the first time
	 */
	practised(cell: CellState, passed = false): void {
		const isOwn = passed || cell.source !== cell.starter;
		this.#store.practised(cell.id, { runs: isOwn ? 1 : 0, passed: passed ? 1 : 0 });
	}

	#report(error: unknown): void {
		this.problem = describeStorageProblem(error);
	}
}
