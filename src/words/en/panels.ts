/** What opens over a notebook: its keys and its map. And the keys of every page. */

export const keysTitle = 'Keys of the notebook';
export const mapTitle = 'Map of the notebook';
export const exportTitle = 'Export';
export const shareTitle = 'Share as a link';
export const tensorsTitle = 'What tensors run on';

export const keysLead =
	'Press Escape in a cell to give the keyboard to the cell itself. Then these keys work; Enter goes back into the text. They are those of Jupyter.';
export const onEveryPage = 'On every page';
export const searchKeys = ['Ctrl+K', '⌘K'];
export const closeKey = 'Esc';
export const searchAndCommands = 'Search, and find commands';
export const search = 'Search';
export const showTheseKeys = 'Show these keys';
export const closeWhatIsOpen = 'Close what is open';

export const emptyMap = 'There is no code here yet. Each cell with code gets a line in this map.';
/** Each followed by a list of names: what a cell defines, and what it takes from the cell that is named. */
export const gives = 'gives';
export const needs = (cell: string) => `needs ${cell}`;
export const hasProblem = 'Has a problem';
/** How it is with a cell. */
export const states = {
	idle: 'Not run',
	queued: 'Waiting',
	running: 'Running',
	done: 'Ran',
	failed: 'Stopped at an error',
	stopped: 'Stopped',
	stale: 'Run again',
	lost: 'Values lost'
};
