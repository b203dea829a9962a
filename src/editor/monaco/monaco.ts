/** The full editor, loaded once for the whole page. */
import './features.ts';
import { editor, type IPosition, type IRange } from 'monaco-editor/editor';
import type { Diagnostic } from '#protocol/cell.ts';
import type { CellText } from '../cell-texts.ts';
import type { Caret, CellKeys } from '../contract.ts';
import { revealPlace } from '../reveal.ts';
import { keepCaretInView } from './caret-in-view.ts';
import { bindKeys } from './keys.ts';
import { registerTypeScript } from './language.ts';
import { markRules } from './markers.ts';
import { cellOf, keepModels, modelOf } from './models.ts';
import { optionsFor } from './options.ts';
import { startTypesFor } from './start-types.ts';
import { prepareTextArea } from './text-area.ts';
import { followSiteTheme } from './theme.ts';

export interface EditorRequest {
	cell: CellText;
	label: string;
	/** Id of the element that says how to leave the editor. */
	describedBy: string;
	caret: Caret;
	readonly: boolean;
	keys: CellKeys;
	onfocus: (hasFocus: boolean) => void;
}

export interface MountedEditor {
	setLabel(label: string): void;
	setReadonly(readonly: boolean): void;
	caret(): Caret;
	/** @param offset where the caret goes; where it was, if absent */
	focus(offset?: number): void;
	dispose(): void;
}

export interface Monaco {
	mountEditor(host: HTMLElement, request: EditorRequest): MountedEditor;
	/** Underlines what the kernel found. Replaces what it found before. */
	showDiagnostics(cell: CellText, diagnostics: readonly Diagnostic[]): void;
}

/** Call once. */
export function startMonaco(): Monaco {
	globalThis.MonacoEnvironment = {
		getWorker: () => new Worker(new URL('./editor.worker.ts', import.meta.url), { type: 'module' })
	};
	registerTypeScript();
	followSiteTheme();
	keepModels();
	followPlaces();
	// Widths that were measured with a fallback font would put the caret beside its letter.
	void document.fonts.ready.then(() => editor.remeasureFonts());
	return { mountEditor, showDiagnostics: ({ id }, diagnostics) => markRules(id, diagnostics) };
}

/** A definition in another cell is shown in that cell's own editor. */
function followPlaces(): void {
	editor.registerEditorOpener({
		openCodeEditor: (_, uri, target) => {
			const cell = cellOf(uri);
			if (cell === undefined) return false;
			const { lineNumber, column } = target ? startOf(target) : { lineNumber: 1, column: 1 };
			revealPlace({ cell, line: lineNumber, column });
			return true;
		}
	});
}

function startOf(target: IRange | IPosition): IPosition {
	if ('lineNumber' in target) return target;
	return { lineNumber: target.startLineNumber, column: target.startColumn };
}

function mountEditor(host: HTMLElement, request: EditorRequest): MountedEditor {
	const { cell, caret, keys, onfocus } = request;
	const model = modelOf(cell.id) ?? null;
	const mounted = editor.create(host, { ...optionsFor(host, request), model });
	growWithContent(mounted, host);
	bindKeys(mounted, keys);
	prepareTextArea(mounted, request.describedBy);
	keepCaretInView(mounted);
	mounted.onDidFocusEditorWidget(() => onfocus(true));
	mounted.onDidBlurEditorWidget(() => onfocus(false));
	startTypesFor(mounted);
	placeCaret(mounted, caret);
	return {
		setLabel: (ariaLabel) => mounted.updateOptions({ ariaLabel }),
		setReadonly: (readOnly) => mounted.updateOptions({ readOnly }),
		caret: () => caretIn(mounted),
		focus: (offset) => {
			if (offset === undefined) mounted.focus();
			else placeCaret(mounted, { start: offset, end: offset, focused: true });
		},
		dispose: () => mounted.dispose()
	};
}

function growWithContent(mounted: editor.IStandaloneCodeEditor, host: HTMLElement): void {
	const grow = () => {
		const height = mounted.getContentHeight();
		host.style.height = `${height}px`;
		mounted.layout({ width: host.clientWidth, height });
	};
	mounted.onDidContentSizeChange(({ contentHeightChanged }) => contentHeightChanged && grow());
	grow();
}

function caretIn(mounted: editor.IStandaloneCodeEditor): Caret {
	const model = mounted.getModel();
	const selection = mounted.getSelection();
	const focused = mounted.hasTextFocus();
	if (!model || !selection) return { start: 0, end: 0, focused };
	return {
		start: model.getOffsetAt(selection.getStartPosition()),
		end: model.getOffsetAt(selection.getEndPosition()),
		focused
	};
}

function placeCaret(mounted: editor.IStandaloneCodeEditor, { start, end, focused }: Caret): void {
	const model = mounted.getModel();
	if (!model) return;
	const from = model.getPositionAt(start);
	const to = model.getPositionAt(end);
	mounted.setSelection({
		selectionStartLineNumber: from.lineNumber,
		selectionStartColumn: from.column,
		positionLineNumber: to.lineNumber,
		positionColumn: to.column
	});
	if (focused) mounted.focus();
}
