import type { Diagnostic } from '#protocol/cell.ts';

/** What a cell asks of its editor, whichever one the device gets. */
export interface CodeEditorProps {
	/** Unique on the page: the id of the cell. */
	id: string;
	/** The text. When it changes from outside, the editor takes it over as an edit that can be undone. */
	value: string;
	/** Accessible name, for example "Code for The mean, by hand". */
	label: string;
	/** Highlighted code made at build time: stands here, at the same size, until the editor arrives. */
	placeholderHtml: string;
	diagnostics: readonly Diagnostic[];
	onchange: (value: string) => void;
	/** Ctrl/Cmd+Enter. */
	onrun: () => void;
}

/** Where the learner is in a cell's text: offsets, and whether the cell has the keyboard. */
export interface Caret {
	start: number;
	end: number;
	focused: boolean;
}
