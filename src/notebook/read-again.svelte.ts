import type { LessonStore } from '#storage/lesson-store.ts';
import { joinProgress } from '#storage/join-progress.ts';
import { TaskState, type CellState } from './cell-state.svelte.ts';

/** Shows what another tab has achieved, set or restored. Texts and order have ways of their own. */
export async function readAgain(
	lesson: string,
	store: LessonStore,
	find: (id: string) => CellState | undefined
): Promise<void> {
	const [progress, widgets] = await Promise.all([store.loadProgress(), store.loadWidgets()]);
	for (const done of progress) {
		const task = find(done.task);
		// What this page has just achieved may still be on its way to the disk.
		if (task instanceof TaskState) task.restore(joinProgress(task.toProgress(lesson), done));
	}
	for (const { cell: id, values } of widgets) {
		const cell = find(id);
		// Other values are another object, by which a run is known to be out of date.
		if (cell && JSON.stringify(cell.widgets) !== JSON.stringify(values)) cell.widgets = values;
	}
}
