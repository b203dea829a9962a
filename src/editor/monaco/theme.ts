/** The editor's colours are the site's: the same CSS variables that colour the static code. */
import { editor } from 'monaco-editor/editor';

/** Monaco's name → the variable that holds its colour. Only `#rrggbb` values work here. */
const colours: Record<string, string> = {
	'editor.background': '--code-surface',
	'editor.foreground': '--code-text',
	'editor.selectionBackground': '--code-selection',
	'editor.lineHighlightBackground': '--code-active-line',
	'editorLineNumber.foreground': '--text-muted',
	'editorLineNumber.activeForeground': '--code-text',
	'editorCursor.foreground': '--code-text',
	...bracketColours(),
	'editorBracketMatch.border': '--border-strong',
	'editorBracketMatch.background': '--code-selection',
	'editorError.foreground': '--danger',
	'editorWarning.foreground': '--warning',
	'editorWidget.background': '--surface-raised',
	'editorWidget.foreground': '--text',
	'editorWidget.border': '--border',
	'editorHoverWidget.background': '--surface-raised',
	'editorHoverWidget.foreground': '--text',
	'editorHoverWidget.border': '--border',
	'editorSuggestWidget.background': '--surface-raised',
	'editorSuggestWidget.foreground': '--text',
	'editorSuggestWidget.border': '--border',
	'editorSuggestWidget.selectedBackground': '--accent-surface',
	'editorSuggestWidget.selectedForeground': '--text',
	'editorSuggestWidget.highlightForeground': '--accent',
	'editorSuggestWidget.focusHighlightForeground': '--accent',
	'peekView.border': '--focus',
	'peekViewTitle.background': '--surface-raised',
	'peekViewTitleLabel.foreground': '--text',
	'peekViewTitleDescription.foreground': '--text-muted',
	'peekViewEditor.background': '--code-surface',
	'peekViewEditorGutter.background': '--code-surface',
	'peekViewEditor.matchHighlightBackground': '--code-selection',
	'peekViewResult.background': '--surface-raised',
	'peekViewResult.fileForeground': '--text',
	'peekViewResult.lineForeground': '--text-muted',
	'peekViewResult.matchHighlightBackground': '--code-selection',
	'peekViewResult.selectionBackground': '--accent-surface',
	'peekViewResult.selectionForeground': '--text',
	'list.hoverBackground': '--surface-sunken',
	'input.background': '--surface',
	'input.foreground': '--text',
	focusBorder: '--focus',
	'textLink.foreground': '--accent'
};

const tokens: Record<string, string> = {
	'': '--code-text',
	comment: '--code-comment',
	keyword: '--code-keyword',
	string: '--code-string',
	regexp: '--code-string',
	number: '--code-number',
	constant: '--code-number',
	function: '--code-function',
	type: '--code-type',
	delimiter: '--code-punctuation',
	'delimiter.bracket': '--code-punctuation',
	'delimiter.parenthesis': '--code-punctuation',
	'delimiter.square': '--code-punctuation',
	'delimiter.angle': '--code-punctuation'
};

/** Brackets in one colour, as in the static code: levels told apart by colour alone help few and confuse some. */
function bracketColours(): Record<string, string> {
	const levels = [1, 2, 3, 4, 5, 6].map((level) => `editorBracketHighlight.foreground${level}`);
	const names = [...levels, 'editorBracketHighlight.unexpectedBracket.foreground'];
	return Object.fromEntries(names.map((name) => [name, '--code-punctuation']));
}

/** Draws all editors in the page's colours, now and whenever the theme changes by hand or by the system. */
export function followSiteTheme(): void {
	applySiteTheme();
	new MutationObserver(applySiteTheme).observe(document.documentElement, {
		attributes: true,
		attributeFilter: ['data-theme', 'class', 'style']
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applySiteTheme);
}

function applySiteTheme(): void {
	const style = getComputedStyle(document.documentElement);
	const read = (name: string) => toHex(style.getPropertyValue(name).trim());
	const base = style.colorScheme.includes('dark') ? 'vs-dark' : 'vs';
	editor.defineTheme('stagecoach', {
		base,
		inherit: true,
		colors: Object.fromEntries(
			Object.entries(colours).flatMap(([name, variable]) => {
				const colour = read(variable);
				return colour ? [[name, colour]] : [];
			})
		),
		rules: Object.entries(tokens).flatMap(([token, variable]) => {
			const colour = read(variable);
			return colour ? [{ token, foreground: colour.slice(1) }] : [];
		})
	});
	editor.setTheme('stagecoach');
}

/** Monaco understands `#rrggbb` only; the build shortens `#ffffff` to `#fff`. */
function toHex(colour: string): string | undefined {
	const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
	if (short)
		return `#${short
			.slice(1)
			.map((digit) => digit + digit)
			.join('')}`;
	return /^#[\da-f]{6}$/i.test(colour) ? colour : undefined;
}
