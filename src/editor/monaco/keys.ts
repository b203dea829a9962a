import { editor, KeyCode, KeyMod } from 'monaco-editor/editor';

/** Nothing is open that Escape would close. */
const nothingOpen = [
	'editorTextFocus',
	'!suggestWidgetVisible',
	'!parameterHintsVisible',
	'!findWidgetVisible',
	'!renameInputVisible',
	'!inSnippetMode',
	'!editorHasMultipleSelections',
	'!markersNavigationVisible'
].join(' && ');

/** Keys of every cell. Returns nothing to undo: they end with the editor. */
export function bindKeys(target: editor.IStandaloneCodeEditor, onrun: () => void): void {
	target.addAction({
		id: 'stagecoach.run',
		label: 'Run this cell',
		keybindings: [KeyMod.CtrlCmd | KeyCode.Enter, KeyMod.WinCtrl | KeyCode.Enter],
		contextMenuGroupId: 'navigation',
		run: () => onrun()
	});
	target.addAction({
		id: 'stagecoach.takeFirstSuggestion',
		label: 'Take the first suggestion',
		keybindings: [KeyCode.Tab],
		keybindingContext: 'suggestWidgetVisible && !suggestWidgetHasFocusedSuggestion',
		run: (source) => {
			source.trigger('keyboard', 'selectFirstSuggestion', null);
			source.trigger('keyboard', 'acceptSelectedSuggestion', null);
		}
	});
	letTabLeaveAfterEscape(target);
}

/** Escape, then Tab (or Shift+Tab) moves on to the next control, as in the plain editor. */
function letTabLeaveAfterEscape(target: editor.IStandaloneCodeEditor): void {
	let escaped = false;
	target.addAction({
		id: 'stagecoach.leaveWithTab',
		label: 'Let the next Tab leave the editor',
		keybindings: [KeyCode.Escape],
		keybindingContext: nothingOpen,
		run: () => {
			escaped = true;
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
