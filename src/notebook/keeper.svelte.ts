import type { LessonStore } from '#storage/lesson-store.ts';
import { TaskState, type CellState } from './cell-state.svelte.ts';
import { describeStorageProblem } from './words.ts';

/** Keeps what a learner types and achieves: every text at once, and what other tabs write. */
export class Keeper {
	/** Not empty when something could not be stored. */
	problem = $state('');
	readonly #lesson: string;
	readonly #store: LessonStore;

	constructor(lesson: string, store: LessonStore) {
		this.#lesson = lesson;
		this.#store = store;
	}

	/** Brings back what was stored. Texts that were typed in the meantime win. */
	async restore(find: (id: string) => CellState | undefined): Promise<void> {
		try {
			const [drafts, progress] = await Promise.all([this.#store.loadDrafts(), this.#store.loadProgress()]);
			for (const { cell: id, source } of drafts) {
				const cell = find(id);
				if (cell && cell.source === cell.starter) cell.source = source;
			}
			for (const done of progress) {
				const cell = find(done.task);
				if (cell instanceof TaskState) cell.restore(done);
			}
		} catch (error) {
			this.#report(error);
		}
	}

	async saveDraft(cell: CellState): Promise<void> {
		cell.save = 'saving';
		try {
			await this.#store.saveDraft(cell.id, cell.source);
			cell.save = 'saved';
			this.problem = '';
		} catch (error) {
			cell.save = 'failed';
			this.#report(error);
		}
	}

	saveProgress(task: TaskState): void {
		const progress = task.toProgress(this.#lesson);
		this.#store.saveProgress(progress).catch((error: unknown) => this.#report(error));
	}

	#report(error: unknown): void {
		this.problem = describeStorageProblem(error);
	}
}
