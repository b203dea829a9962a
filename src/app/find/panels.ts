import { asked } from './asked.svelte.ts';

/** A notebook opened the palette for its commands. */
export const wantsCommands = (): boolean => asked.notebook?.panel === 'commands';

export function hidePanel(): void {
	asked.panel = undefined;
	if (wantsCommands()) asked.notebook!.panel = undefined;
}

/** Gives the keyboard back to the cell from which it was taken. */
export function closePanel(): void {
	const { notebook } = asked;
	const isOfCell = wantsCommands();
	hidePanel();
	if (isOfCell) void notebook?.select(notebook.cell);
}
