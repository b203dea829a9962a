/** Collects what `Typings` promises: everything that the learner's modules reach, and nothing of Node or the DOM. */
import ts from 'typescript';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { learnerModules, type LearnerModule } from '#protocol/modules.ts';
import type { Typings } from '../typescript/typings.ts';
import { emitDeclarations, ownModules } from './declarations.ts';

/**
 * danfo's options for requests and files drag all of Node in; no cell can use them, nor the insides of backends, nor
 * zod's messages in other languages.
 */
const notForCells =
	/^(?:node:|node-fetch|form-data|undici|@types\/|@webgpu\/|fs$|stream$|http|xlsx|plotly|@tensorflow\/tfjs-backend|\.\.\/locales\/)/;

/** Their declarations are loaded when a cell imports them: few notebooks do. */
const lateModules = ['hono', 'zod'] as const satisfies readonly LearnerModule[];

type LateModule = (typeof lateModules)[number];

/** With `toSorted`, `Map.groupBy` and their kin, which every browser that we support has. */
const libraries = ['lib.es2023.d.ts', 'lib.es2024.collection.d.ts', 'lib.es2024.object.d.ts'];

const options: ts.CompilerOptions = {
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	allowImportingTsExtensions: true
};

/** @template Kept a `Typings`, or the path of the file that holds it as JSON */
export interface Collected<Kept> {
	/** What is always there. */
	early: Kept;
	/** What an import of a module adds to it. */
	late: Record<LateModule, Kept>;
}

/**
 * The typings as files, made anew only when a package or one of our modules has changed.
 * @param root folder of the project
 */
export function writeTypings(root: string): Collected<string> {
	const folder = join(root, 'node_modules/.cache/stagecoach');
	const hash = hashInputs(root);
	const pathOf = (name: string) => join(folder, `typings-${name}${hash}.json`);
	const paths = { early: pathOf(''), late: { hono: pathOf('hono-'), zod: pathOf('zod-') } };
	if ([paths.early, ...Object.values(paths.late)].every(existsSync)) return paths;
	mkdirSync(folder, { recursive: true });
	const { early, late } = collectTypings(root);
	writeFileSync(paths.early, JSON.stringify(early));
	for (const module of lateModules) writeFileSync(paths.late[module], JSON.stringify(late[module]));
	return paths;
}

/** All of them together. @param root folder of the project */
export function readTypings(root: string): Typings {
	const { early, late } = writeTypings(root);
	const all = [early, ...Object.values(late)].map(
		(path) => JSON.parse(readFileSync(path, 'utf8')) as Typings
	);
	return {
		files: Object.assign({}, ...all.map(({ files }) => files)) as Typings['files'],
		modules: Object.assign({}, ...all.map(({ modules }) => modules)) as Typings['modules']
	};
}

/** Source files whose changes change the typings. */
export const inputs = [
	'src/ml/**/*.ts',
	'src/datasets/**/*.ts',
	'src/display/**/*.ts',
	'src/protocol/**/*.ts',
	'src/base/**/*.ts',
	'src/editor/build/*.ts'
];

function hashInputs(root: string): string {
	const hash = createHash('sha256').update(ts.version);
	const files = ['package-lock.json', ...globSync(inputs, { cwd: root }).sort()];
	for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 16);
}

function collectTypings(root: string): Collected<Typings> {
	const own = emitDeclarations(root);
	const early: Typings = { files: collectLibraries(), modules: {} };
	const names = Object.keys(learnerModules) as LearnerModule[];
	reach(
		names.filter((name) => !isLate(name)),
		early,
		root,
		own
	);
	const collectLate = (module: LateModule): Typings => {
		const typings: Typings = { files: {}, modules: {} };
		reach([module], typings, root, own);
		return typings;
	};
	return { early, late: { hono: collectLate('hono'), zod: collectLate('zod') } };
}

const isLate = (name: LearnerModule): boolean => lateModules.some((late) => late === name);

/** Adds the declarations of these modules to `typings`, and all that they reach. */
function reach(modules: readonly string[], typings: Typings, root: string, own: Map<string, string>): void {
	const queue: string[] = [];
	const add = (specifier: string, from: string) => {
		if (notForCells.test(specifier)) return;
		const path = resolve(specifier, from, root, own);
		if (path === undefined) return;
		if (!specifier.startsWith('.')) typings.modules[specifier] = `/${path}`;
		if (`/${path}` in typings.files) return;
		typings.files[`/${path}`] = strip(own.get(path) ?? readFileSync(join(root, path), 'utf8'));
		queue.push(path);
	};
	for (const name of modules) add(name, join(root, 'src/cell.ts'));
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const imported = ts.preProcessFile(typings.files[`/${path}`] ?? '', true, true).importedFiles;
		for (const { fileName } of imported) add(fileName, join(root, path));
	}
}

/** @returns path below the root of the declarations that `specifier` means */
function resolve(
	specifier: string,
	from: string,
	root: string,
	own: Map<string, string>
): string | undefined {
	const source = ownModules[specifier];
	const found = source
		? join(root, source)
		: ts.resolveModuleName(specifier, from, options, ts.sys).resolvedModule?.resolvedFileName;
	if (found === undefined) return undefined;
	const path = relative(root, found);
	if (path.startsWith('node_modules/')) {
		const ofModule = path.replace(/\.d\.cts$/, '.d.ts'); // zod names the ones for CommonJS first
		return ofModule.endsWith('.d.ts') ? ofModule : undefined;
	}
	const declaration = path.replace(/\.ts$/, '.d.ts');
	return own.has(declaration) ? declaration : undefined;
}

/** TypeScript's own libraries, as far as one names the next. */
function collectLibraries(): Record<string, string> {
	const folder = dirname(ts.getDefaultLibFilePath({}));
	const files: Record<string, string> = {};
	const add = (name: string) => {
		if (`/lib/${name}` in files) return;
		const text = readFileSync(join(folder, name), 'utf8');
		files[`/lib/${name}`] = strip(text);
		for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) add(`lib.${fileName}.d.ts`);
	};
	libraries.forEach(add);
	return files;
}

/** Licences and build marks: they stay in the packages, whose licences the site lists. */
function strip(text: string): string {
	return text
		.replaceAll(/\/\*\*?[^*]*(?:\*(?!\/)[^*]*)*\*\//g, (comment) =>
			/@license|Copyright/.test(comment) ? '' : comment
		)
		.replaceAll(/^\/\/\/ <(?:reference types|reference path|amd-module).*$/gm, '')
		.replaceAll(/^\/\/# sourceMappingURL.*$/gm, '')
		.replaceAll(/\n{2,}/g, '\n')
		.trim();
}
