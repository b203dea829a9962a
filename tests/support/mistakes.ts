/** Runs cells with a mistake in them as the product does, with the real libraries, and says what the learner is told. */
import { expect, it } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import { nodeRealm } from '#kernel/worker/node-realm.ts';
import { keepWholeStacks } from '#kernel/worker/errors.ts';
import { Session } from '#kernel/worker/session.ts';
import { CellTexts } from '#notebook/cell-texts.ts';
import { checkRawError } from '#notebook/check-run-result.ts';
import { locateError } from '#notebook/errors/locate.ts';
import type { CellError } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import type { Output } from '#protocol/output.ts';
import { compileCell, type CompiledCell } from '#transpile/compile.ts';

/** Changes an error before the page sees it, to the words of another engine. */
type Change = (raw: RawError) => RawError;

export interface Mistakes {
	/** Runs the cells in order, by id. @returns the error of the first that fails, as the page shows it */
	run(cells: Record<string, string>, change?: Change): Promise<CellError | undefined>;
	/** As `run`, then calls a function as a check does. */
	call(cells: Record<string, string>, name: string, ...args: unknown[]): Promise<CellError | undefined>;
	outputs: Output[];
}

export function openMistakes(): Mistakes {
	Reflect.deleteProperty(Error, 'prepareStackTrace'); // vitest's own leaves the names of cells out
	keepWholeStacks();
	const outputs: Output[] = [];
	const session: Session = new Session({
		importCell: nodeRealm.importCell,
		importModule: (name) => load(name),
		output: (_cell, _version, shown) => void outputs.push(...shown),
		lateError: () => undefined
	});
	const load = nodeRealm.makeModules({
		module: () => Promise.reject(new Error('Node has the libraries as files')),
		dataset: nodeHost.dataset,
		ownFile: nodeHost.ownFile,
		backend: () => undefined,
		attachTensors: (tf) => session.ledger.attach(tf),
		warn: (line) => session.print('warn', [line]),
		display: session
	});
	let version = 0;

	/** The cells as the page knows them. */
	const open = (cells: Record<string, string>) => {
		const texts = new CellTexts();
		texts.setAll(Object.entries(cells).map(([id, source]) => ({ id, source })));
		const compiled = new Map<string, CompiledCell>();
		const locate = (raw: RawError, cell: string) => {
			const context = { compiled: (id: string) => compiled.get(id), notebook: texts.notebook, cell };
			return locateError(checkRawError(structuredClone(raw)), context);
		};
		const run = async (change: Change = (raw) => raw) => {
			for (const id of Object.keys(cells)) {
				const cell = compileCell(texts.notebook, id);
				compiled.set(id, cell);
				const { code, reads, defines, live } = cell;
				const { error } = await session.run({ cell: id, version: ++version, code, reads, defines, live });
				if (error) return locate(change(error), id);
			}
			return undefined;
		};
		return { run, locate };
	};

	return {
		outputs,
		run: (cells, change) => open(cells).run(change),
		call: async (cells, name, ...args) => {
			const { run, locate } = open(cells);
			await run();
			const result = await session.call({ name, calls: [args] });
			const [one] = result.kind === 'results' ? result.results : [];
			return one?.kind === 'threw' ? locate(one.error, '') : undefined;
		}
	};
}

/** A cell with a mistake, where it must be found, and words that the learner must read. */
export type Told = [what: string, cells: string | Record<string, string>, place: string, ...words: string[]];

/** Runs each, and looks what the learner is told. */
export function expectTold(mistakes: () => Mistakes, table: Told[]): void {
	it.each(table)('%s', async (_, cells, place, ...words) => {
		const error = await mistakes().run(typeof cells === 'string' ? { cell: cells } : cells);
		expect(error, 'no error came').toBeDefined();
		expect(writePlace(error!)).toBe(place);
		for (const word of words) expect(error!.help ?? 'no help').toContain(word);
	});
}

/** "2:5", with the cell before it when that is not `cell`. */
export function writePlace({ place }: CellError): string {
	if (!place) return 'nowhere';
	const { cell, line, column } = place;
	return `${cell === 'cell' ? '' : `${cell} `}${line}:${column}`;
}
