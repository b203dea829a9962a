/** What can be done with a notebook by key, by the palette and by buttons: one list for all three. */
import * as words from '#words/commands.ts';
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
		...{ id: 'run', title: words.run, keys: ['Control+Enter'], group: 'Cell', isPossible: hasCell },
		run: ({ notebook, cell }) => void notebook.runCell(cell!)
	},
	{
		...{ id: 'run-next', title: words.runNext, keys: ['Shift+Enter'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => {
			void context.notebook.runCell(context.cell!);
			context.select(neighbour(context, 1) ?? context.cell);
		}
	},
	{
		...{ id: 'run-insert', title: words.runInsert, keys: ['Alt+Enter'], group: 'Cell' },
		isPossible: (context) => hasCell(context) && mayAdd(context),
		run: (context) => {
			void context.notebook.runCell(context.cell!);
			context.write(context.notebook.addCell(context.cell!, 'code'));
		}
	},
	{
		...{ id: 'write', title: words.write, keys: ['Enter'], group: 'Cell', isPossible: hasCell },
		run: ({ write, cell }) => write(cell!)
	},
	{
		...{ id: 'above', title: words.goAbove, keys: ['ArrowUp', 'k'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => context.select(neighbour(context, -1))
	},
	{
		...{ id: 'below', title: words.goBelow, keys: ['ArrowDown', 'j'], group: 'Cell' },
		isPossible: hasCell,
		run: (context) => context.select(neighbour(context, 1))
	},
	{
		...{ id: 'add-above', title: words.addAbove, keys: ['a'], group: 'Cell' },
		isPossible: (context) => hasCell(context) && mayAdd(context),
		run: ({ notebook, cell, write }) => {
			const { order } = notebook;
			write(notebook.addCell(order[order.indexOf(cell!) - 1] ?? '', 'code'));
		}
	},
	{
		...{ id: 'add-below', title: words.addBelow, keys: ['b'], group: 'Cell', isPossible: mayAdd },
		run: ({ notebook, cell, write }) => write(notebook.addCell(cell ?? notebook.order.at(-1) ?? '', 'code'))
	},
	{
		...{ id: 'add-text', title: words.addText, keys: ['t'], group: 'Cell', isPossible: mayAdd },
		run: ({ notebook, cell, write }) => write(notebook.addCell(cell ?? notebook.order.at(-1) ?? '', 'text'))
	},
	{
		...{ id: 'delete', title: words.deleteCell, keys: ['x', 'd d'], group: 'Cell', isPossible: mayChange },
		run: (context) => {
			const next = neighbour(context, 1) ?? neighbour(context, -1);
			context.notebook.removeCell(context.cell!);
			context.select(next);
		}
	},
	{
		...{ id: 'up', title: words.moveUp, keys: ['Control+Shift+ArrowUp'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.moveCell(cell!, -1);
			select(cell);
		}
	},
	{
		...{ id: 'down', title: words.moveDown, keys: ['Control+Shift+ArrowDown'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.moveCell(cell!, 1);
			select(cell);
		}
	},
	{
		...{ id: 'split', title: words.split, keys: ['Control+Shift+-'], group: 'Cell' },
		everywhere: true,
		isPossible: (context) => mayChange(context) && context.caret !== undefined,
		run: ({ notebook, cell, caret, write }) => write(notebook.splitCell(cell!, caret!))
	},
	{
		...{ id: 'join', title: words.join, keys: ['Shift+M'], group: 'Cell' },
		isPossible: mayChange,
		run: ({ notebook, cell, select }) => {
			notebook.joinBelow(cell!);
			select(cell);
		}
	},
	{
		...{ id: 'to-text', title: words.toText, keys: ['m'], group: 'Cell', isPossible: isOwn },
		run: ({ notebook, cell, select }) => {
			notebook.setKind(cell!, 'text');
			select(cell);
		}
	},
	{
		...{ id: 'to-code', title: words.toCode, keys: ['y'], group: 'Cell', isPossible: isOwn },
		run: ({ notebook, cell, select }) => {
			notebook.setKind(cell!, 'code');
			select(cell);
		}
	}
];

const notebookCommands: Command[] = [
	{
		...{ id: 'undo', title: words.undo, keys: ['z'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.undoable !== '',
		run: ({ notebook }) => notebook.undo()
	},
	{
		...{ id: 'redo', title: words.redo, keys: ['Shift+Z'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.redoable !== '',
		run: ({ notebook }) => notebook.redo()
	},
	{
		...{ id: 'bring-back', title: words.bringBack, keys: [], group: 'Notebook' },
		isPossible: (context) => mayAdd(context) && context.notebook.removedCells.length > 0,
		run: ({ notebook, cell, select }) => {
			const { id } = notebook.removedCells[0]!;
			notebook.bringBack(id, cell);
			select(id);
		}
	},
	{
		...{ id: 'run-all', title: words.runAll, keys: [], group: 'Notebook' },
		run: ({ notebook }) => void notebook.runAll()
	},
	{
		...{ id: 'run-stale', title: words.runStale, keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.staleCells.length > 0,
		run: ({ notebook }) => void notebook.runStale()
	},
	{
		...{ id: 'restore', title: words.restore, keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.lostCells.length > 0,
		run: ({ notebook }) => void notebook.restoreValues()
	},
	{
		...{ id: 'stop', title: words.stop, keys: ['i i'], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.busy,
		run: ({ notebook }) => notebook.stop()
	},
	{
		...{ id: 'restart', title: words.restart, keys: ['0 0'], group: 'Notebook' },
		run: ({ notebook }) => notebook.restart()
	},
	{
		...{ id: 'map', title: words.map, keys: ['g'], group: 'Notebook' },
		run: ({ open }) => open('map')
	},
	{
		...{ id: 'tensors', title: words.tensors, keys: [], group: 'Notebook' },
		run: ({ open }) => open('tensors')
	},
	{
		...{ id: 'export', title: words.exportNotebook, keys: [], group: 'Notebook' },
		run: ({ open }) => open('export')
	},
	{
		...{ id: 'share', title: words.share, keys: [], group: 'Notebook' },
		isPossible: ({ notebook }) => notebook.origin !== 'course',
		run: ({ open }) => open('share')
	},
	{
		...{ id: 'commands', title: words.commands, keys: ['p', 'Control+k'], group: 'Help' },
		everywhere: true,
		run: ({ open }) => open('commands')
	},
	{
		...{ id: 'keys', title: words.keys, keys: ['h'], group: 'Help' },
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
