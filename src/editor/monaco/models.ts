/** One text model per cell, made as soon as the editor is there: the type checker needs those not yet on screen too. */
import { editor, Uri, type IRange } from 'monaco-editor/editor';
import { watchCells, type CellText } from '../cell-texts.ts';
import { findDifference } from './difference.ts';
import { modelOptions } from './options.ts';

/** Of the addresses of models. What stands behind it is shown to learners: the cell's name, as they know it. */
const scheme = 'cell';
const models = new Map<string, editor.ITextModel>();
const lineFeed = 0 satisfies editor.EndOfLineSequence;

export function keepModels(): void {
	watchCells({
		added: (cell) => models.set(cell.id, createModel(cell)),
		removed: (cell) => {
			models.get(cell.id)?.dispose();
			models.delete(cell.id);
		},
		changed: (cell, by) => {
			const model = models.get(cell.id);
			if (model && by === 'outside') replaceText(model, cell.text);
		},
		reordered: () => {}
	});
}

export function modelOf(cellId: string): editor.ITextModel | undefined {
	return models.get(cellId);
}

export function allModels(): editor.ITextModel[] {
	return [...models.values()];
}

/** The cell that a model belongs to; undefined for all that is no cell. */
export function cellOf(uri: Uri): string | undefined {
	return uri.scheme === scheme ? uri.path : undefined;
}

function createModel(cell: CellText): editor.ITextModel {
	const model = editor.createModel(cell.text, 'typescript', uriOf(cell.id));
	model.updateOptions(modelOptions);
	model.setEOL(lineFeed);
	model.onDidChangeContent(() => cell.typed(model.getValue()));
	return model;
}

export function uriOf(cellId: string): Uri {
	return Uri.from({ scheme, path: cellId });
}

/** Changes the part that differs, as an edit that can be undone; carets outside of it stay. */
function replaceText(model: editor.ITextModel, text: string): void {
	const { range, insert } = smallestEdit(model, text);
	model.pushStackElement();
	model.pushEditOperations([], [{ range, text: insert }], () => null);
	model.pushStackElement();
}

function smallestEdit(model: editor.ITextModel, next: string): { range: IRange; insert: string } {
	const now = model.getValue();
	const { start, end, insert } = findDifference(now, next);
	const from = model.getPositionAt(start);
	const to = model.getPositionAt(end);
	return {
		insert,
		range: {
			startLineNumber: from.lineNumber,
			startColumn: from.column,
			endLineNumber: to.lineNumber,
			endColumn: to.column
		}
	};
}
