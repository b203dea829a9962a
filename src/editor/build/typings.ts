/** Collects what `Typings` promises: everything that the learner's modules reach, and nothing of Node or the DOM. */
import ts from 'typescript';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { learnerModules } from '#protocol/modules.ts';
import type { Typings } from '../typescript/typings.ts';
import { emitDeclarations, ownModules } from './declarations.ts';

/** danfo's options for requests and files drag all of Node in; no cell can use them, nor the insides of backends. */
const notForCells =
	/^(?:node:|node-fetch|form-data|undici|@types\/|@webgpu\/|fs$|stream$|http|xlsx|plotly|@tensorflow\/tfjs-backend)/;

/** With `toSorted` and its kin, which every browser that we support has. */
const libraries = ['lib.es2023.d.ts'];

const options: ts.CompilerOptions = {
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	allowImportingTsExtensions: true
};

/**
 * The typings as a file, made anew only when a package or one of our modules has changed.
 * @param root folder of the project
 * @returns absolute path of a JSON file that holds a `Typings`
 */
export function writeTypings(root: string): string {
	const folder = join(root, 'node_modules/.cache/stagecoach');
	const path = join(folder, `typings-${hashInputs(root)}.json`);
	try {
		readFileSync(path);
	} catch {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, JSON.stringify(collectTypings(root)));
	}
	return path;
}

/** @param root folder of the project */
export function readTypings(root: string): Typings {
	return JSON.parse(readFileSync(writeTypings(root), 'utf8')) as Typings;
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

function collectTypings(root: string): Typings {
	const own = emitDeclarations(root);
	const typings: Typings = { files: collectLibraries(), modules: {} };
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
	for (const name of Object.keys(learnerModules)) add(name, join(root, 'src/cell.ts'));
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const imported = ts.preProcessFile(typings.files[`/${path}`] ?? '', true, true).importedFiles;
		for (const { fileName } of imported) add(fileName, join(root, path));
	}
	return typings;
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
	if (path.startsWith('node_modules/')) return path.endsWith('.d.ts') ? path : undefined;
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
