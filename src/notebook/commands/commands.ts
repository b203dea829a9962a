/** What can be done with a notebook by key, by the palette and by buttons: one list for all three. */
import type { WholeNotebookView } from '../contract.ts';

export type Panel = 'commands' | 'keys' | 'map' | 'export' | 'share' | 'tensors';

export interface CommandContext {
	notebook: WholeNotebookView;
	/** The cell that the learner is at. */
	cell: string | undefined;
	/** Offset of the caret in that cell's editor. */
	caret: number | undefined;
	/** Gives a cell the keyboard: the cell itself (command mode), or its text. */
	select(cell: string | undefined): void;
	write(cell: string): void;
	open(panel: Panel): void;
}

export interface Command {
	id: string;
	/** In the imperative: what the palette shows. */
	title: string;
	group: 'Cell' | 'Notebook' | 'Help';
	/** In command mode, as `keyOf` writes them; several in a row are separated by a space. */
	keys: readonly string[];
	/** Works while the caret is in the code, too. */
	everywhere?: boolean;
	/** Absent when it is always possible. */
	isPossible?(context: CommandContext): boolean;
	run(context: CommandContext): void;
}

const hasCell = ({ cell }: CommandContext) => cell !== undefined;
const mayChange = ({ notebook, cell }: CommandContext) => cell !== undefined && notebook.mayRearrange(cell);
const mayAdd = ({ notebook }: CommandContext) => notebook.origin !== 'stranger';
const isOwn = (context: CommandContext) =>
	mayChange(context) && ['code', 'text'].includes(context.notebook.cell(context.cell!).kind);

const cellCommands: Command[] = [
	{
		...{ id: 'run', title: 'Run the cell', keys: ['Control+Enter'], group: 'Cell', isPossible: hasCell },
		run: ({ notebook, cell }) => void notebook.runCell(cell!)
	},
	{
		...{ id: 'run-next', title: 'Run the cell and go to the next', keys: ['Shift+Enter'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => {
			void context.notebook.runCell(context.cell!);
			context.select(neighbour(context, 1) ?? context.cell);
		}
	},
	{
		...{ id: 'run-insert', title: 'Run the cell and add one below', keys: ['Alt+Enter'], group: 'Cell' },
		isPossible: (context) => hasCell(context) && mayAdd(context),
		run: (context) => {
			void context.notebook.runCell(context.cell!);
			context.write(context.notebook.addCell(context.cell!, 'code'));
		}
	},
	{
		...{ id: 'write', title: 'Write in the cell', keys: ['Enter'], group: 'Cell', isPossible: hasCell },
		run: ({ write, cell }) => write(cell!)
	},
	{
		...{ id: 'above', title: 'Go to the cell above', keys: ['ArrowUp', 'k'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => context.select(neighbour(context, -1))
	},
	{
		...{ id: 'below', title: 'Go to the cell below', keys: ['ArrowDown', 'j'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => context.select(neighbour(context, 1))
	},
	{
		...{ id: 'add-above', title: 'Add a code cell above', keys: ['a'], group: 'Cell' },
		isPossible: (context) => hasCell(context) && mayAdd(context),
		run: ({ notebook, cell, write }) => {
			const { order } = notebook;
			write(notebook.addCell(order[order.indexOf(cell!) - 1] ?? '', 'code'));
		}
	},
	{
		...{ id: 'add-below', title: 'Add a code cell below', keys: ['b'], group: 'Cell', isPossible: mayAdd },
		run: ({ notebook, cell, write }) => write(notebook.addCell(cell ?? notebook.order.at(-1) ?? '', 'code'))
	},
	{
		...{ id: 'add-text', title: 'Add a text cell below', keys: ['t'], group: 'Cell', isPossible: mayAdd },
		run: ({ notebook, cell, write }) => write(notebook.addCell(cell ?? notebook.order.at(-1) ?? '', 'text'))
	},
	{
		...{ id: 'delete', title: 'Delete the cell', keys: ['x', 'd d'], group: 'Cell', isPossible: mayChange },
		run: (context) => {
			const next = neighbour(context, 1) ?? neighbour(context, -1);
			context.notebook.removeCell(context.cell!);
			context.select(next);
		}
	},
	{
		...{ id: 'up', title: 'Move the cell up', keys: ['Control+Shift+ArrowUp'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.moveCell(cell!, -1);
			select(cell);
		}
	},
	{
		...{ id: 'down', title: 'Move the cell down', keys: ['Control+Shift+ArrowDown'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.moveCell(cell!, 1);
			select(cell);
		}
	},
	{
		...{ id: 'split', title: 'Split the cell at the caret', keys: ['Control+Shift+-'], group: 'Cell' },
		everywhere: true,
		isPossible: (context) => mayChange(context) && context.caret !== undefined,
		run: ({ notebook, cell, caret, write }) => write(notebook.splitCell(cell!, caret!))
	},
	{
		...{ id: 'join', title: 'Join the cell with the one below', keys: ['Shift+M'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.joinBelow(cell!);
			select(cell);
		}
	},
	{
		...{ id: 'to-text', title: 'Turn the cell into text', keys: ['m'], group: 'Cell', isPossible: isOwn },
		run: ({ notebook, cell, select }) => {
			notebook.setKind(cell!, 'text');
			select(cell);
		}
	},
	{
		...{ id: 'to-code', title: 'Turn the cell into code', keys: ['y'], group: 'Cell', isPossible: isOwn },
		run: ({ notebook, cell, select }) => {
			notebook.setKind(cell!, 'code');
			select(cell);
		}
	}
];

const notebookCommands: Command[] = [
	{
		...{ id: 'undo', title: 'Undo the last change of cells', keys: ['z'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.undoable !== '',
		run: ({ notebook }) => notebook.undo()
	},
	{
		...{ id: 'redo', title: 'Redo the change of cells', keys: ['Shift+Z'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.redoable !== '',
		run: ({ notebook }) => notebook.redo()
	},
	{
		...{ id: 'bring-back', title: 'Bring back the cell that was deleted last', keys: [], group: 'Notebook' },
		isPossible: (context) => mayAdd(context) && context.notebook.removedCells.length > 0,
		run: ({ notebook, cell, select }) => {
			const { id } = notebook.removedCells[0]!;
			notebook.bringBack(id, cell);
			select(id);
		}
	},
	{
		...{ id: 'run-all', title: 'Run all cells', keys: [], group: 'Notebook' },
		run: ({ notebook }) => void notebook.runAll()
	},
	{
		...{ id: 'run-stale', title: 'Run what no longer fits', keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.staleCells.length > 0,
		run: ({ notebook }) => void notebook.runStale()
	},
	{
		...{ id: 'restore', title: 'Restore the values that were lost', keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.lostCells.length > 0,
		run: ({ notebook }) => void notebook.restoreValues()
	},
	{
		...{ id: 'stop', title: 'Stop what runs', keys: ['i i'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.busy,
		run: ({ notebook }) => notebook.stop()
	},
	{
		...{ id: 'restart', title: 'Begin anew: forget all values', keys: ['0 0'], group: 'Notebook' },
		run: ({ notebook }) => notebook.restart()
	},
	{
		...{ id: 'map', title: 'Show the map of the notebook', keys: ['g'], group: 'Notebook' },
		run: ({ open }) => open('map')
	},
	{
		...{ id: 'tensors', title: 'Choose what tensors run on', keys: [], group: 'Notebook' },
		run: ({ open }) => open('tensors')
	},
	{
		...{ id: 'export', title: 'Export the notebook to a file', keys: [], group: 'Notebook' },
		run: ({ open }) => open('export')
	},
	{
		...{ id: 'share', title: 'Share the notebook as a link', keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.origin !== 'course',
		run: ({ open }) => open('share')
	},
	{
		...{ id: 'commands', title: 'Find a command', keys: ['p', 'Control+k'], group: 'Help' },
		everywhere: true,
		run: ({ open }) => open('commands')
	},
	{
		...{ id: 'keys', title: 'Show all keys', keys: ['h'], group: 'Help' },
		run: ({ open }) => open('keys')
	}
];

export const commands: readonly Command[] = [...cellCommands, ...notebookCommands];

export function isPossible(command: Command, context: CommandContext): boolean {
	return command.isPossible?.(context) ?? true;
}

function neighbour({ notebook, cell }: CommandContext, by: 1 | -1): string | undefined {
	const ids = notebook.cells.map(({ id }) => id);
	return ids[ids.indexOf(cell ?? '') + by];
}
