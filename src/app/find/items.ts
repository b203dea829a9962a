/** What the palette lists: commands and what was found, in groups. */
import type { Found, Piece } from '#search/document.ts';

export interface Item {
	/** Unique in the list. */
	key: string;
	group: string;
	title: Piece[];
	place: string;
	snippet: Piece[];
	/** As a keyboard shows them. */
	keys: readonly string[];
	/** Where it leads, below the site's root; absent for a command. */
	path?: string;
	run?: () => void;
}

export interface PaletteCommand {
	title: string;
	group: string;
	keys?: readonly string[];
	path?: string;
	run?: () => void;
}

/** With results above them, commands are few. */
const mostCommands = 4;

/**
 * Commands come first when the learner asked for commands, and when nothing was typed.
 * @param first whether the learner asked for commands
 */
export function listItems(
	query: string,
	commands: readonly PaletteCommand[],
	found: readonly Found[],
	first: boolean
): Item[] {
	const possible = commands.filter(({ title }) => hasWords(title, query)).map(toItem);
	if (query.trim() === '') return possible;
	const results = found.map(foundItem);
	return first ? [...possible, ...results] : [...results, ...possible.slice(0, mostCommands)];
}

/** Items that stand one below the other, group by group. */
export function toGroups(items: readonly Item[]): { name: string; items: Item[] }[] {
	const groups: { name: string; items: Item[] }[] = [];
	for (const item of items) {
		const last = groups.at(-1);
		if (last?.name === item.group) last.items.push(item);
		else groups.push({ name: item.group, items: [item] });
	}
	return groups;
}

/** Each word of the query begins a word of the title. */
function hasWords(title: string, query: string): boolean {
	const words = title.toLowerCase().split(/\s+/);
	return query
		.toLowerCase()
		.split(/\s+/)
		.every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const toItem = ({ title, group, keys = [], path, run }: PaletteCommand): Item => ({
	...{
		key: `command ${title}`,
		group,
		title: [{ text: title, marked: false }],
		place: '',
		snippet: [],
		keys
	},
	...(path !== undefined && { path }),
	...(run && { run })
});

const foundItem = ({ path, group, title, place, snippet }: Found): Item => ({
	...{ key: path, group, title, place, snippet, keys: [], path }
});
