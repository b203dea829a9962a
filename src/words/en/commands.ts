/** What can be done with a notebook by key and by the palette, in the imperative. */

export const run = 'Run the cell';
export const runNext = 'Run the cell and go to the next';
export const runInsert = 'Run the cell and add one below';
export const write = 'Write in the cell';
export const goAbove = 'Go to the cell above';
export const goBelow = 'Go to the cell below';
export const addAbove = 'Add a code cell above';
export const addBelow = 'Add a code cell below';
export const addText = 'Add a text cell below';
export const deleteCell = 'Delete the cell';
export const moveUp = 'Move the cell up';
export const moveDown = 'Move the cell down';
export const split = 'Split the cell at the caret';
export const join = 'Join the cell with the one below';
export const toText = 'Turn the cell into text';
export const toCode = 'Turn the cell into code';
export const undo = 'Undo the last change of cells';
export const redo = 'Redo the change of cells';
export const bringBack = 'Bring back the cell that was deleted last';
export const runAll = 'Run all cells';
export const runStale = 'Run what no longer fits';
export const restore = 'Restore the values that were lost';
export const stop = 'Stop what runs';
export const restart = 'Begin anew: forget all values';
export const map = 'Show the map of the notebook';
export const tensors = 'Choose what tensors run on';
export const exportNotebook = 'Export the notebook to a file';
export const share = 'Share the notebook as a link';
export const commands = 'Find a command';
export const keys = 'Show all keys';

/** Keys, as keyboards have them on them. */
export const keyNames: Record<string, string> = {
	Control: 'Ctrl',
	Enter: 'Enter',
	Shift: 'Shift',
	Alt: 'Alt'
};
