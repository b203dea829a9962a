import type { Diagnostic } from '#protocol/cell.ts';

/** What a cell asks of its editor, whichever one the device gets. */
export interface CodeEditorProps extends CellKeys {
	/** Unique on the page: the id of the cell. */
	id: string;
	/** The text. When it changes from outside, the editor takes it over as an edit that can be undone. */
	value: string;
	/** Accessible name, for example "Code for The mean, by hand". */
	label: string;
	/** Highlighted code made at build time: stands here, at the same size, until the editor arrives. */
	placeholderHtml: string;
	diagnostics: readonly Diagnostic[];
	/** The text can be read, selected and copied, and not changed. */
	readonly?: boolean;
	onchange: (value: string) => void;
}

/** What a cell does at a key. Without a handler the key does in the text what it always does. */
export interface CellKeys {
	/** Ctrl/Cmd+Enter. */
	onrun: () => void;
	/** Shift+Enter: run, and go on to the next cell. */
	onrunnext?: (() => void) | undefined;
	/** Alt+Enter: run, and add a cell below. */
	oninsert?: (() => void) | undefined;
	/** Escape, when nothing is open that it would close. If the keyboard stays here, Tab leaves next. */
	onescape?: (() => void) | undefined;
}

/** Where the learner is in a cell's text: offsets, and whether the cell has the keyboard. */
export interface Caret {
	start: number;
	end: number;
	focused: boolean;
}
