/** What every page knows of search, commands and keys: only what is open. The rest is loaded when it is. */
import type { CommandState } from '#notebook/commands/command-state.svelte.ts';

class Finder {
	/** Of the page's notebook; undefined on a page that has none. */
	notebook = $state.raw<CommandState>();
	#panel = $state<'search' | 'keys'>();

	/** The palette: for searching, or opened by a notebook for its commands. */
	get isOpen(): boolean {
		return this.#panel === 'search' || this.wantsCommands;
	}

	get wantsCommands(): boolean {
		return this.notebook?.panel === 'commands';
	}

	/** The keys of a page without a notebook; a notebook shows its own. */
	get showsKeys(): boolean {
		return this.#panel === 'keys';
	}

	/** The page has a notebook now. @returns what takes that back */
	attach(notebook: CommandState): () => void {
		this.notebook = notebook;
		return () => {
			if (this.notebook === notebook) this.notebook = undefined;
		};
	}

	search(): void {
		this.#panel = 'search';
	}

	showKeys(): void {
		this.close();
		if (this.notebook) this.notebook.panel = 'keys';
		else this.#panel = 'keys';
	}

	/** Gives the keyboard back to the cell from which it was taken. */
	close(): void {
		this.#panel = undefined;
		const { notebook } = this;
		if (notebook?.panel !== 'commands') return;
		notebook.panel = undefined;
		void notebook.select(notebook.cell);
	}

	press(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.isComposing || event.altKey) return;
		const isHeld = event.ctrlKey || event.metaKey;
		if (isHeld && !event.shiftKey && event.key.toLowerCase() === 'k') {
			event.preventDefault();
			if (this.isOpen) this.close();
			else this.search();
		} else if (!isHeld && !isWriting(event.target) && !document.querySelector('dialog:modal')) {
			if (event.key !== '/' && event.key !== '?') return;
			event.preventDefault();
			if (event.key === '/') this.search();
			else this.showKeys();
		}
	}
}

/** Keys that somebody types into a field are text. */
function isWriting(target: EventTarget | null): boolean {
	const field = (target as Element | null)?.closest?.('input, textarea, select, [contenteditable]');
	return !!field && !['radio', 'checkbox', 'range'].includes((field as HTMLInputElement).type);
}

export const finder = new Finder();
