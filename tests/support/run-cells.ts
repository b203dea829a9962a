/** Compiles cells and runs them as the kernel does, without a kernel: only the compiled text is on trial. */
import { requireExports } from '#kernel/worker/exports.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { compileCell, type CompiledCell, type CompileOptions } from '#transpile/compile.ts';
import { linkCells, type Notebook } from '#transpile/graph.ts';

export interface CellEnd {
	/** What `$rt.show` got. */
	shown: unknown[];
	/** Reads a published name as it is now. */
	read(name: string): unknown;
	/** Lines of the loops that ticked. */
	ticks: Set<number>;
	thrown?: unknown;
}

type Compiled = (runtime: object, live: object, ...reads: unknown[]) => Promise<void>;

export function link(cells: Record<string, string>): Notebook {
	return linkCells(Object.entries(cells).map(([id, source]) => analyseCell(id, source)));
}

/** Runs all cells in order. @param modules what `import` finds */
export async function runCells(
	cells: Record<string, string>,
	modules: Record<string, object> = {},
	options: CompileOptions = {}
): Promise<CellEnd> {
	const notebook = link(cells);
	const names: Record<string, () => unknown> = {};
	const end: CellEnd = { shown: [], ticks: new Set(), read: (name) => names[name]!() };
	let published: Record<string, () => unknown> = {};
	const runtime = {
		names: (getters: typeof published) => (published = getters),
		import: (name: string) => Promise.resolve(modules[name]),
		exports: requireExports,
		show: (value: unknown) => end.shown.push(value),
		tick: (line: number) => end.ticks.add(line),
		thrown: (value: unknown) => value
	};
	for (const id of Object.keys(cells)) {
		const { code, reads, live, defines } = compileCell(notebook, id, options);
		try {
			await (
				await importCell(code, id)
			)(runtime, names, ...reads.map((name) => names[name]!()));
			for (const name of defines) {
				const value = published[name]!();
				names[name] = live.includes(name) ? published[name]! : () => value;
			}
		} catch (thrown) {
			return { ...end, thrown };
		}
	}
	return end;
}

/** Vitest formats stacks in its own way, without the names of cells. */
export function withPlainStacks<Result>(read: () => Result): Result {
	const { prepareStackTrace } = Error;
	Reflect.deleteProperty(Error, 'prepareStackTrace');
	try {
		return read();
	} finally {
		if (prepareStackTrace) Error.prepareStackTrace = prepareStackTrace;
	}
}

export async function importCell(code: string, id: string): Promise<Compiled> {
	const text = `${code}\n//# sourceURL=cell:${id}:1`;
	return (
		(await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
			default: Compiled;
		}
	).default;
}

/** The places in a cell's text at which an error was thrown, innermost first. */
export function placesOf(error: unknown, compiled: CompiledCell): { line: number; column: number }[] {
	const stack = withPlainStacks(() => (error as Error).stack!);
	const frames = stack.matchAll(/cell:[a-z0-9-]+:1:(\d+):(\d+)/g);
	return [...frames].map(([, line, column]) => compiled.toSource(Number(line), Number(column)));
}
