/** What somebody asked for of search, commands and keys. All that shows it is loaded only then. */
import type { CommandState } from '#notebook/commands/command-state.svelte.ts';
import { keepEarlyKeys } from './early-keys.svelte.ts';

class Asked {
	panel = $state<'search' | 'keys'>();
	/** Of the page; undefined on a page that has none. */
	notebook = $state.raw<CommandState>();

	/** The page has a notebook now. @returns what takes that back */
	attach(notebook: CommandState): () => void {
		this.notebook = notebook;
		return () => {
			if (this.notebook === notebook) this.notebook = undefined;
		};
	}
}

export const asked = new Asked();

/** Ctrl+K anywhere; bare keys where they are no text. */
export function press(event: KeyboardEvent): void {
	const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (event.defaultPrevented || event.isComposing || altKey) return;
	const isBare = !ctrlKey && !metaKey;
	if (isBare ? !'/?'.includes(key) || isWriting(event.target) : key !== 'k' || shiftKey) return;
	event.preventDefault();
	open(key);
}

/** From now on the page hears keys itself. One that was pressed before, app.html has kept. */
export function awake(): void {
	const { dataset } = document.documentElement;
	if (dataset['awake'] === undefined) keepEarlyKeys(isSearchAsked, hideSearch);
	dataset['awake'] = '';
	if (dataset['asked'] !== undefined) open(dataset['asked']);
	delete dataset['asked'];
}

const open = (key: string): void => void (asked.panel = key === '?' ? 'keys' : 'search');

/** A notebook opened the palette for its commands. */
export const wantsCommands = (): boolean => asked.notebook?.panel === 'commands';

const isSearchAsked = () => asked.panel === 'search' || wantsCommands();

export function hideSearch(): void {
	asked.panel = undefined;
	if (wantsCommands()) asked.notebook!.panel = undefined;
}

/** A dialog that is open has the keyboard for itself. */
const isWriting = (target: EventTarget | null): boolean =>
	!!(target as Element).closest?.(
		'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, dialog'
	);
