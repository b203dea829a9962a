/** The notebook as TypeScript sees it. The same in the browser's worker and in Node's tests. */
import ts from 'typescript';
import { readNames } from './cell-names.ts';
import { globals } from './globals.ts';
import { findInSuffix, findOwners, suffixFor, type CellSource } from './suffix.ts';
import { resolveModule, type Typings } from './typings.ts';

/** Offsets in the cell's text. */
export interface TextRange {
	start: number;
	length: number;
}

export const compilerOptions: ts.CompilerOptions = {
	strict: true,
	target: ts.ScriptTarget.ES2024,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	moduleDetection: ts.ModuleDetectionKind.Force,
	// With `Map.groupBy` and `Object.groupBy`, which every browser that we support has.
	lib: ['lib.es2023.d.ts', 'lib.es2024.collection.d.ts', 'lib.es2024.object.d.ts'],
	types: [],
	noEmit: true,
	skipLibCheck: true,
	allowUnreachableCode: true,
	allowUnusedLabels: true
};

const globalsPath = '/globals.d.ts';
/** Of the module that stands for the learner's own files. */
const ownRowsPath = '/src/datasets/own-rows.d.ts';
const cellPath = (id: string) => `/cells/${id}.ts`;
const cellId = (path: string) => /^\/cells\/(.+)\.ts$/.exec(path)?.[1];

export class CellProgram {
	readonly service: ts.LanguageService;
	readonly #typings: Typings;
	#cells = new Map<string, CellSource>();
	#owners = new Map<string, string>();
	readonly #snapshots = new Map<string, { text: string; version: number; snapshot: ts.IScriptSnapshot }>();
	readonly #changedAt = new Map<string, number>();
	#version = 0;
	#snapshotsMade = 0;
	#ownRows = '';
	#rowsChangedAt = 0;

	constructor(typings: Typings) {
		this.#typings = {
			modules: { ...typings.modules },
			files: { ...typings.files, [globalsPath]: globals }
		};
		this.service = ts.createLanguageService(this.#createHost());
	}

	/** Declarations of another library. */
	addTypings({ files, modules }: Typings): void {
		this.#version++;
		Object.assign(this.#typings.files, files);
		Object.assign(this.#typings.modules, modules);
		// TypeScript keeps what it did not find for a file until the file is another.
		for (const id of this.#cells.keys()) {
			this.#changedAt.set(id, this.#version);
			this.#snapshots.delete(cellPath(id));
		}
	}

	/** @param cells all cells, in the order of the notebook */
	setCells(cells: readonly CellSource[]): void {
		this.#version++;
		for (const { id, text } of cells) {
			if (this.#cells.get(id)?.text !== text) this.#changedAt.set(id, this.#version);
		}
		this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
		this.#owners = findOwners(cells);
		for (const path of this.#snapshots.keys()) if (this.#isGone(path)) this.#snapshots.delete(path);
	}

	/** @param text declarations of the rows of the learner's own files; empty when there are none */
	setOwnRows(text: string): void {
		this.#rowsChangedAt = ++this.#version;
		this.#ownRows = text;
	}

	/** Name → the cell that owns it. */
	get owners(): ReadonlyMap<string, string> {
		return this.#owners;
	}

	get cells(): Iterable<CellSource> {
		return this.#cells.values();
	}

	cell(id: string): CellSource {
		const cell = this.#cells.get(id);
		if (!cell) throw new RangeError(`There is no cell “${id}”.`);
		return cell;
	}

	/** Another number whenever the learner's own files are others. */
	get rowsChangedAt(): number {
		return this.#rowsChangedAt;
	}

	/** Another number whenever the text of the cell, or what it can import, is another. */
	changedAt(id: string): number {
		return this.#changedAt.get(id) ?? 0;
	}

	/** The file of a cell, for questions to `service`. */
	pathOf(id: string): string {
		return cellPath(this.cell(id).id);
	}

	/** A range of the program as one of a cell's text; undefined for libraries and for what stands behind the text. */
	placeOf(path: string, { start, length }: TextRange): (TextRange & { cell: string }) | undefined {
		const cell = this.#cells.get(cellId(path) ?? '');
		if (!cell || start + length > cell.text.length) return undefined;
		return { cell: cell.id, start, length };
	}

	/** Where a shared name comes into each cell: declared in its owner, imported behind the text of the others. */
	entriesOf(name: string): { cell: string; start: number }[] {
		const owner = this.#owners.get(name);
		return [...this.#cells.values()].flatMap((cell) => {
			if (cell.id === owner) return { cell: cell.id, start: readNames(cell.text).own.get(name)! };
			const behind = findInSuffix(suffixFor(cell, this.#owners), name);
			return behind === undefined ? [] : { cell: cell.id, start: cell.text.length + behind };
		});
	}

	#createHost(): ts.LanguageServiceHost {
		const { files } = this.#typings;
		return {
			getCompilationSettings: () => compilerOptions,
			getProjectVersion: () => String(this.#version),
			getScriptFileNames: () => [globalsPath, ...[...this.#cells.keys()].map(cellPath)],
			getScriptVersion: (path) => String(this.#snapshotOf(path)?.version ?? 0),
			getScriptSnapshot: (path) => this.#snapshotOf(path)?.snapshot,
			getCurrentDirectory: () => '/',
			getDefaultLibFileName: () => '/lib/lib.es2023.d.ts',
			useCaseSensitiveFileNames: () => true,
			fileExists: (path) => path in files || this.#cells.has(cellId(path) ?? ''),
			readFile: (path) => files[path],
			directoryExists: () => false,
			getDirectories: () => [],
			resolveModuleNameLiterals: (literals, from) => literals.map(({ text }) => this.#resolve(text, from))
		};
	}

	#resolve(specifier: string, from: string): ts.ResolvedModuleWithFailedLookupLocations {
		if (specifier.startsWith('cell:')) {
			const resolvedFileName = cellPath(specifier.slice('cell:'.length));
			return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } };
		}
		const resolvedFileName = resolveModule(this.#typings, specifier, from);
		if (!resolvedFileName) return { resolvedModule: undefined };
		const isExternalLibraryImport = resolvedFileName.startsWith('/node_modules/');
		return { resolvedModule: { resolvedFileName, extension: ts.Extension.Dts, isExternalLibraryImport } };
	}

	#isGone(path: string): boolean {
		const id = cellId(path);
		return id !== undefined && !this.#cells.has(id);
	}

	/** A cell changes with its text and with the names of the others: both are in the text that TypeScript sees. */
	#snapshotOf(path: string) {
		const text = this.#textOf(path);
		if (text === undefined) return undefined;
		const known = this.#snapshots.get(path);
		if (known?.text === text) return known;
		const next = { text, version: ++this.#snapshotsMade, snapshot: ts.ScriptSnapshot.fromString(text) };
		this.#snapshots.set(path, next);
		return next;
	}

	#textOf(path: string): string | undefined {
		if (path === ownRowsPath && this.#ownRows !== '') return this.#ownRows;
		const cell = this.#cells.get(cellId(path) ?? '');
		return cell ? cell.text + suffixFor(cell, this.#owners) : this.#typings.files[path];
	}
}
