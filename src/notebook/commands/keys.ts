/** Which command a key means in command mode. */
import * as words from '#words/commands.ts';
import { commands, type Command } from './commands.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'timeStamp'>;

/** Two keys that belong together, like D D, follow each other within this. */
const pairMs = 1000;

/** "Control+Shift+ArrowUp", "a", "Shift+M". The Mac's ⌘ counts as Control. */
export function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Omit<Key, 'timeStamp'>): string {
	const isLetter = /^[a-z]$/i.test(key);
	const name =
		key === '_' ? '-' : isLetter && shiftKey ? key.toUpperCase() : isLetter ? key.toLowerCase() : key;
	const held = [
		(ctrlKey || metaKey) && 'Control',
		altKey && 'Alt',
		shiftKey && (isLetter || key.length > 1 || ctrlKey) && 'Shift'
	];
	return [...held.filter(Boolean), name].join('+');
}

/** Reads keys one after the other, since some commands are two of them. */
export class KeyReader {
	#last = '';
	#lastAt = -Infinity;

	/** @param everywhere only commands that work while somebody writes */
	read(key: Key, everywhere = false): Command | undefined {
		const name = keyOf(key);
		const pair = key.timeStamp - this.#lastAt < pairMs ? `${this.#last} ${name}` : '';
		this.#last = name;
		this.#lastAt = key.timeStamp;
		const found = findCommand(pair, everywhere) ?? findCommand(name, everywhere);
		if (found) this.#last = '';
		return found;
	}
}

function findCommand(keys: string, everywhere: boolean): Command | undefined {
	// A bare letter that somebody types is a letter.
	if (everywhere && !keys.startsWith('Control+')) return undefined;
	return commands.find((command) => (command.everywhere || !everywhere) && command.keys.includes(keys));
}

const shownNames: Record<string, string> = { ...words.keyNames, ArrowUp: '↑', ArrowDown: '↓' };

/** "Ctrl+Shift+↑", "D D": as a keyboard shows it. */
export function showKeys(keys: string): string {
	return keys
		.split(' ')
		.map((key) =>
			key
				.split('+')
				.map((part) => shownNames[part] ?? part.toUpperCase())
				.join('+')
		)
		.join(' ');
}
