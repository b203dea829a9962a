import type { CellKeys } from '#editor/contract.ts';
import { commands as all } from './commands.ts';

/** What of a `CommandState` the keys of an editor need. */
interface Commands {
	select(id: string): Promise<void>;
	run(command: (typeof all)[number]): void;
}

/** Keys that an editor hands on to its cell; none for a cell that has no commands. */
export function cellKeys(commands: Commands | undefined, cell: string): Omit<CellKeys, 'onrun'> {
	if (!commands) return {};
	const run = (id: string) => () => commands.run(all.find((command) => command.id === id)!);
	return {
		onescape: () => void commands.select(cell),
		onrunnext: run('run-next'),
		oninsert: run('run-insert')
	};
}
