import { asked, hideSearch, wantsCommands } from './asked.svelte.ts';

/** Gives the keyboard back to the cell from which it was taken. */
export function closePanel(): void {
	const { notebook } = asked;
	const isOfCell = wantsCommands();
	hideSearch();
	if (isOfCell) void notebook?.select(notebook.cell);
}
