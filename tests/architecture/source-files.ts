import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
	/** Below the project's root, with `/`. */
	path: string;
	text: string;
	lines: number;
	/** What it imports of our own, as paths below the root. */
	imports: string[];
	/** Names of the packages that it imports. */
	packages: string[];
}

/** All TypeScript, JavaScript and Svelte files below a folder of the project. */
export function readSourceFiles(folder: string): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => readSourceFile(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')))
		.filter(({ path }) => !path.includes('/stubs/'));
}

function readSourceFile(path: string): SourceFile {
	const text = readFileSync(join(root, path), 'utf8');
	const specifiers = findImports(text);
	const own = specifiers.flatMap((specifier) => resolveOwn(specifier, path) ?? []);
	const packages = specifiers
		.filter((specifier) => !/^[.#/]|^(node|virtual):|^\$/.test(specifier))
		.map(packageName);
	return { path, text, lines: text.split('\n').length - 1, imports: own, packages };
}

/** Static and dynamic imports, re-exports, `new URL(…, import.meta.url)` and imports inside types. */
function findImports(text: string): string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\()(['"])([^'"\n]+)\1/g;
	return [...code.matchAll(pattern)].map((match) => match[2]!);
}

function resolveOwn(specifier: string, from: string): string | undefined {
	const bare = specifier.replace(/\?.*$/, '');
	if (bare.startsWith('#words/')) return `src/words/en/${bare.slice('#words/'.length)}`;
	if (bare.startsWith('#')) return `src/${bare.slice(1)}`;
	if (bare.startsWith('.')) return posix.join(dirname(from), bare);
	return undefined;
}

function packageName(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}
