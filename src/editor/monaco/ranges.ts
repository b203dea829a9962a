/** Offsets of the type checker and places of the editor. */
import { Range, type editor, type IRange } from 'monaco-editor/editor';
import type { TextRange } from '../typescript/cell-program.ts';

export function toRange(model: editor.ITextModel, { start, length }: TextRange): Range {
	return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(start + length));
}

export function toOffsets(model: editor.ITextModel, range: IRange): TextRange {
	const { startLineNumber, startColumn, endLineNumber, endColumn } = range;
	const start = model.getOffsetAt({ lineNumber: startLineNumber, column: startColumn });
	return { start, length: model.getOffsetAt({ lineNumber: endLineNumber, column: endColumn }) - start };
}
