import type { editor } from 'monaco-editor/editor';
import * as words from '#words/editor.ts';

/** Same numbers as the frame's CSS in CodeEditor.svelte: the editor must not move what it replaces. */
const padding = 10;
const gutterGap = 14;
const tabSize = 2;

/**
 * @param host its font is the editor's: Monaco takes numbers, not CSS
 * @param cell `label` is the accessible name
 */
export function optionsFor(
	host: HTMLElement,
	cell: { label: string; readonly: boolean }
): editor.IStandaloneEditorConstructionOptions {
	const style = getComputedStyle(host);
	return {
		...options,
		ariaLabel: cell.label,
		readOnly: cell.readonly,
		fontFamily: style.fontFamily,
		fontSize: parseFloat(style.fontSize),
		lineHeight: parseFloat(style.lineHeight)
	};
}

export const modelOptions: editor.ITextModelUpdateOptions = {
	tabSize,
	indentSize: tabSize,
	insertSpaces: false,
	trimAutoWhitespace: true
};

const options: editor.IStandaloneEditorConstructionOptions = {
	theme: 'stagecoach',
	...modelOptions,
	detectIndentation: false,
	automaticLayout: true,
	accessibilitySupport: 'auto',
	// A textarea is what screen readers, input methods and browser tests know best.
	editContext: false,

	// The page scrolls, the editor grows.
	scrollBeyondLastLine: false,
	scrollBeyondLastColumn: 0,
	scrollbar: {
		vertical: 'hidden',
		horizontal: 'hidden',
		alwaysConsumeMouseWheel: false,
		handleMouseWheel: false
	},
	overviewRulerLanes: 0,
	overviewRulerBorder: false,
	hideCursorInOverviewRuler: true,
	minimap: { enabled: false },
	stickyScroll: { enabled: false },
	fixedOverflowWidgets: true,

	// Breaks lines where CSS breaks those of the plain editor.
	wordWrap: 'on',
	wrappingStrategy: 'advanced',
	wrappingIndent: 'none',

	padding: { top: padding, bottom: padding },
	lineNumbersMinChars: 3,
	lineDecorationsWidth: gutterGap,
	glyphMargin: false,
	folding: false,
	rulers: [],
	guides: { indentation: false },
	renderLineHighlight: 'line',
	renderLineHighlightOnlyWhenFocus: true,
	renderWhitespace: 'none',
	roundedSelection: false,
	fontLigatures: false,
	occurrencesHighlight: 'singleFile',
	links: false,
	colorDecorators: false,
	lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
	contextmenu: true,

	// What is typed is what is there: pasted or dictated code keeps its brackets and lines.
	autoClosingBrackets: 'never',
	autoClosingQuotes: 'never',
	autoSurround: 'never',
	autoIndent: 'advanced',
	formatOnType: false,
	formatOnPaste: false,
	acceptSuggestionOnCommitCharacter: false,
	// Enter is a new line until the learner has moved into the list; Tab takes the first suggestion (see keys.ts).
	suggest: { selectionMode: 'never', showStatusBar: false, preview: false, showWords: false },
	wordBasedSuggestions: 'off',
	quickSuggestions: { other: true, comments: false, strings: false },
	inlineSuggest: { enabled: false },
	unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
	dragAndDrop: false,
	dropIntoEditor: { enabled: false },
	pasteAs: { enabled: false },
	readOnlyMessage: { value: words.readOnly }
};
