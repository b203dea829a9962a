import { commands as all, isPossible, type CommandContext } from '#notebook/commands/commands.ts';
import { showKeys } from '#notebook/commands/keys.ts';
import type { Search } from '#search/client.ts';
import type { Answer } from '#search/searcher.ts';
import * as words from '#words/find.ts';
import { asked } from './asked.svelte.ts';
import { listItems, toGroups, type Item, type PaletteCommand } from './items.ts';
import { wantsCommands } from './asked.svelte.ts';
import { helpCommands, siteCommands } from './site-commands.ts';

type OpenSearch = (onanswer: (answer: Answer) => void) => Search;

const nothing: Answer = { query: '', found: [], isWhole: false, problems: [] };

/** The open palette: what was typed, what is listed, and which item the keyboard is on. */
export class PaletteState {
	query = $state('');
	#answer = $state.raw<Answer>(nothing);
	/** Key of the item that the learner chose with the arrows; empty for the first. */
	#chosen = $state('');
	/** Enter was pressed before the answer came. */
	#isWaiting = false;
	readonly #search: Search;
	readonly #onpick: (item: Item) => void;
	readonly #commandsFirst = wantsCommands();
	readonly #commands = listCommands(this.#commandsFirst);

	readonly items = $derived(listItems(this.query, this.#commands, this.#answer.found, this.#commandsFirst));
	readonly groups = $derived(toGroups(this.items));
	readonly selected = $derived(this.items.find(({ key }) => key === this.#chosen) ?? this.items[0]);
	readonly problems = $derived(this.#answer.problems);
	/** The answer to what stands in the field is there. */
	readonly isAnswered = $derived(this.query.trim() === '' || this.#answer.query === this.query);
	/** Nothing more will come. */
	readonly isWhole = $derived(this.isAnswered && this.#answer.isWhole);

	constructor(openSearch: OpenSearch, onpick: (item: Item) => void) {
		this.#onpick = onpick;
		this.#search = openSearch((answer) => this.#receive(answer));
	}

	type(query: string): void {
		this.query = query;
		this.#chosen = '';
		this.#isWaiting = false;
		this.#search.ask(query);
	}

	move(by: number): void {
		const { items, selected } = this;
		if (items.length === 0) return;
		const at = items.findIndex(({ key }) => key === selected?.key);
		this.choose(items[(at + by + items.length) % items.length]!);
	}

	choose(item: Item): void {
		this.#chosen = item.key;
	}

	/** Whoever types fast presses Enter before the answer is there: it is taken when it comes. */
	enter(): void {
		const { selected } = this;
		const isChosen =
			selected !== undefined && (this.#chosen !== '' || (this.#commandsFirst && !selected.place));
		if (selected && (isChosen || this.isAnswered)) this.#onpick(selected);
		else this.#isWaiting = !this.isWhole;
	}

	#receive(answer: Answer): void {
		this.#answer = answer;
		if (this.#isWaiting && this.isAnswered && this.selected) this.#onpick(this.selected);
	}
}

function listCommands(commandsFirst: boolean): PaletteCommand[] {
	const { notebook } = asked;
	if (!notebook) return [...siteCommands, ...helpCommands];
	const { context } = notebook;
	const possible = all
		.filter((command) => command.id !== 'commands' && isPossible(command, context))
		.map((command) => ({
			title: command.title,
			group: groupName(command.group, context),
			keys: command.keys.map(showKeys),
			run: () => notebook.run(command)
		}));
	const rest = possible.filter(({ group }) => group !== words.help);
	const help = possible.filter(({ group }) => group === words.help);
	return commandsFirst ? [...rest, ...siteCommands, ...help] : [...siteCommands, ...help, ...rest];
}

function groupName(group: keyof typeof words.groups, { cell }: CommandContext): string {
	return group === 'Cell' && cell !== undefined ? words.cell(cell) : words.groups[group];
}
