/** Underlines type errors: in the cell that was changed first, then in those that may use its names. */
import type { editor } from 'monaco-editor/editor';
import { startTypeService, type Ask } from '../typescript/client.ts';
import { markTypes } from './markers.ts';
import { allModels, cellOf } from './models.ts';
import { registerProviders } from './providers.ts';

const pauseAfterTypingMs = 350;

/** Call once, when the first editor is on screen and the page is idle. */
export function startTypes(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let round = 0;
	const ask = startTypeService((cell) => {
		const current = ++round;
		clearTimeout(timer);
		timer = setTimeout(() => void checkAll(ask, cell?.id, () => current === round), pauseAfterTypingMs);
	});
	registerProviders(ask);
}

/** One cell after the other: a question of the learner, such as a completion, waits for one cell at most. */
async function checkAll(ask: Ask, first: string | undefined, isCurrent: () => boolean): Promise<void> {
	const models = allModels().sort(
		(a, b) => Number(cellOf(b.uri) === first) - Number(cellOf(a.uri) === first)
	);
	for (const model of models) if (isCurrent()) await check(ask, model);
}

async function check(ask: Ask, model: editor.ITextModel): Promise<void> {
	const cell = cellOf(model.uri);
	if (cell === undefined || model.isDisposed()) return;
	const version = model.getVersionId();
	const problems = await ask('findProblems', cell);
	// Typing goes on while the checker thinks: an answer for an old text would underline the wrong words.
	if (problems && !model.isDisposed() && model.getVersionId() === version) markTypes(model, problems);
}
