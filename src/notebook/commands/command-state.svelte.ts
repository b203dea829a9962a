import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { caretOf, focusEditor } from '#editor/reveal.ts';
import * as words from '#words/cells.ts';
import type { WholeNotebookView } from '../contract.ts';
import { isPossible, type Command, type CommandContext, type Panel } from './commands.ts';
import { KeyReader } from './keys.ts';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** About 2 s. */
const patienceFrames = 120;

const frameOf = (id: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`);

/** Where the learner is in the notebook, which panel is open, and what the keys do. */
export class CommandState {
	readonly notebook: WholeNotebookView;
	/** The cell that has the keyboard, or had it last. */
	cell = $state<string>();
	panel = $state<Panel>();
	/** Read out by screen readers: what a command has done, what a cell shows. */
	announcement = $state('');
	readonly #keys = new KeyReader();

	constructor(notebook: WholeNotebookView) {
		this.notebook = notebook;
	}

	get context(): CommandContext {
		const { notebook } = this;
		const cell = this.cell !== undefined && notebook.order.includes(this.cell) ? this.cell : undefined;
		return {
			...{ notebook, cell },
			caret: cell === undefined ? undefined : caretOf(cell),
			select: (id) => void this.select(id),
			write: (id) => void this.#write(id),
			open: (panel) => (this.panel = panel)
		};
	}

	/** Shows what can be done with a cell. */
	openFor(id: string): void {
		this.cell = id;
		this.panel = 'commands';
	}

	run(command: Command): void {
		const { context } = this;
		if (!isPossible(command, context)) return;
		this.panel = undefined;
		const { undoable, redoable } = this.notebook;
		command.run(context);
		if (command.id === 'undo') this.announce(words.changeUndone(undoable));
		else if (command.id === 'redo') this.announce(words.changeDone(redoable));
		else if (this.notebook.undoable && this.notebook.undoable !== undoable) {
			this.announce(words.changeDone(this.notebook.undoable));
		}
	}

	/** The same words are said again only where they are not quite the same. */
	announce(what: string): void {
		this.announcement = what === this.announcement ? `${what}\u00a0` : what;
	}

	/** Gives a cell the keyboard without its text: command mode. */
	async select(id: string | undefined): Promise<void> {
		if (id === undefined || !this.notebook.order.includes(id)) return;
		await tick();
		// What shows the first text cell may still be on its way.
		for (let frame = 0; frame < patienceFrames && !frameOf(id); frame++) await nextFrame();
		frameOf(id)?.focus();
	}

	async #write(id: string): Promise<void> {
		this.cell = id;
		await tick();
		// The editor of the first text cell may still be on its way.
		for (let frame = 0; frame < patienceFrames && caretOf(id) === undefined; frame++) await nextFrame();
		focusEditor(id);
		frameOf(id)?.scrollIntoView({ block: 'nearest' });
	}

	/** Makes an element the frame of a cell: it can hold the keyboard, and keys on it are commands. */
	frame(id: string): Attachment<HTMLElement> {
		return (element) => {
			element.dataset['cell'] = id;
			element.tabIndex = -1;
			element.setAttribute('aria-description', words.keysOfCell);
			const onkeydown = (event: KeyboardEvent) => this.#press(event, element);
			const onfocusin = () => (this.cell = id);
			element.addEventListener('keydown', onkeydown, { capture: true });
			element.addEventListener('focusin', onfocusin);
			return () => {
				element.removeEventListener('keydown', onkeydown, { capture: true });
				element.removeEventListener('focusin', onfocusin);
			};
		};
	}

	#press(event: KeyboardEvent, frame: HTMLElement): void {
		const isCommandMode = event.target === frame;
		if (isCommandMode && event.key === 'Tab' && !event.shiftKey) return leaveText(event, frame);
		const command = this.#keys.read(event, !isCommandMode);
		if (!command || !isPossible(command, this.context)) return;
		event.preventDefault();
		event.stopPropagation();
		this.run(command);
	}
}

/** Tab goes on behind the code, as “Escape, then Tab” promises. */
function leaveText(event: KeyboardEvent, frame: HTMLElement): void {
	const button = frame.querySelector<HTMLElement>('[data-after-code] button:not([disabled])');
	if (!button) return;
	event.preventDefault();
	button.focus();
}
