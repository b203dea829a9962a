import { asked, hideSearch } from './asked.svelte.ts';

/** A notebook opened the palette for its commands. */
export const wantsCommands = (): boolean => asked.notebook?.panel === 'commands';

/** Gives the keyboard back to the cell from which it was taken. */
export function closePanel(): void {
	const { notebook } = asked;
	const isOfCell = wantsCommands();
	hideSearch();
	if (isOfCell) void notebook?.select(notebook.cell);
}
