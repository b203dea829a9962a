/** Underlines type errors: in the cell that was changed first, then in those that may use its names. */
import { editor, MarkerSeverity } from 'monaco-editor/editor';
import { startTypeService, type Ask } from '../typescript/client.ts';
import type { TypeProblem } from '../typescript/cell-program.ts';
import { allModels, cellOf } from './models.ts';
import { registerProviders, toRange } from './providers.ts';

const pauseAfterTypingMs = 350;

/** Call once, when the first editor is on screen and the page is idle. */
export function startTypes(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last: string | undefined;
	const ask = startTypeService((cell) => {
		last = cell.id;
		clearTimeout(timer);
		timer = setTimeout(() => void checkAll(ask, last), pauseAfterTypingMs);
	});
	registerProviders(ask);
}

async function checkAll(ask: Ask, first: string | undefined): Promise<void> {
	const models = allModels().sort(
		(a, b) => Number(cellOf(b.uri) === first) - Number(cellOf(a.uri) === first)
	);
	await Promise.all(models.map((model) => check(ask, model)));
}

async function check(ask: Ask, model: editor.ITextModel): Promise<void> {
	const cell = cellOf(model.uri);
	if (cell === undefined) return;
	const version = model.getVersionId();
	const problems = await ask('findProblems', cell);
	// Typing goes on while the checker thinks: an answer for an old text would underline the wrong words.
	if (!problems || model.isDisposed() || model.getVersionId() !== version) return;
	editor.setModelMarkers(
		model,
		'types',
		problems.map((problem) => toMarker(model, problem))
	);
}

function toMarker(
	model: editor.ITextModel,
	{ message, code, severity, ...range }: TypeProblem
): editor.IMarkerData {
	const { startLineNumber, startColumn, endLineNumber, endColumn } = toRange(model, range);
	return {
		startLineNumber,
		startColumn,
		endLineNumber,
		endColumn,
		message,
		code: String(code),
		severity: severity === 'error' ? MarkerSeverity.Error : MarkerSeverity.Warning
	};
}
