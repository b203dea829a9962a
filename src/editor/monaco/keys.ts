import { editor, KeyCode, KeyMod } from 'monaco-editor/editor';
import * as words from '#words/editor.ts';
import type { CellKeys } from '../contract.ts';

/** Nothing is open that Escape would close. */
const nothingOpen = [
	'editorTextFocus',
	'!suggestWidgetVisible',
	'!parameterHintsVisible',
	'!findWidgetVisible',
	'!renameInputVisible',
	'!inSnippetMode',
	'!editorHasMultipleSelections',
	'!markersNavigationVisible',
	'!referenceSearchVisible',
	'!messageVisible'
].join(' && ');

/** Keys of every cell. Returns nothing to undo: they end with the editor. */
export function bindKeys(target: editor.IStandaloneCodeEditor, keys: CellKeys): void {
	target.addAction({
		id: 'stagecoach.run',
		label: words.run,
		keybindings: [KeyMod.CtrlCmd | KeyCode.Enter, KeyMod.WinCtrl | KeyCode.Enter],
		contextMenuGroupId: 'navigation',
		run: () => keys.onrun()
	});
	if (keys.onrunnext) {
		target.addAction({
			id: 'stagecoach.runNext',
			label: words.runNext,
			keybindings: [KeyMod.Shift | KeyCode.Enter],
			keybindingContext: 'editorTextFocus',
			run: () => keys.onrunnext?.()
		});
	}
	if (keys.oninsert) {
		target.addAction({
			id: 'stagecoach.insert',
			label: words.runInsert,
			keybindings: [KeyMod.Alt | KeyCode.Enter],
			keybindingContext: 'editorTextFocus',
			run: () => keys.oninsert?.()
		});
	}
	target.addAction({
		id: 'stagecoach.takeFirstSuggestion',
		label: words.takeSuggestion,
		keybindings: [KeyCode.Tab],
		keybindingContext: 'suggestWidgetVisible && !suggestWidgetHasFocusedSuggestion',
		run: (source) => {
			source.trigger('keyboard', 'selectFirstSuggestion', null);
			source.trigger('keyboard', 'acceptSelectedSuggestion', null);
		}
	});
	escapeLeaves(target, keys);
}

/** Escape goes to the cell, if it wants it; else the next Tab (or Shift+Tab) leaves, as in the plain editor. */
function escapeLeaves(target: editor.IStandaloneCodeEditor, keys: CellKeys): void {
	let escaped = false;
	target.addAction({
		id: 'stagecoach.leave',
		label: words.leave,
		keybindings: [KeyCode.Escape],
		keybindingContext: nothingOpen,
		run: () => {
			escaped = true;
			keys.onescape?.();
		}
	});
	target.onDidBlurEditorText(() => (escaped = false));
	// Before Monaco sees it: the browser's own Tab is left to do its work.
	target.getContainerDomNode().addEventListener(
		'keydown',
		(event) => {
			if (event.key === 'Tab' && escaped) event.stopImmediatePropagation();
			else if (event.key !== 'Shift') escaped = false;
		},
		{ capture: true }
	);
}
