import { isLearnerModule } from '#protocol/modules.ts';

/** The declarations that cells are checked against: one map, made at build time and fetched when first needed. */
export interface Typings {
	/** Path → text. Libraries lie under `/lib/`, packages under `/node_modules/`, our own modules under `/src/`. */
	files: Record<string, string>;
	/** What a module name means, in cells and between packages. */
	modules: Record<string, string>;
}

/** @param from path of the file that imports; a cell may import only what is for learners */
export function resolveModule(typings: Typings, specifier: string, from: string): string | undefined {
	if (from.startsWith('/cells/')) {
		return isLearnerModule(specifier) ? typings.modules[specifier] : undefined;
	}
	const path = specifier.startsWith('.') ? join(from, specifier) : typings.modules[specifier];
	return path === undefined ? undefined : findDeclaration(typings, path);
}

/** Declarations of `x`, `x.js`, `x.ts` and of the folder `x`. */
function findDeclaration({ files }: Typings, path: string): string | undefined {
	const stem = path.replace(/\.(?:d\.ts|ts|js)$/, '');
	return [path, `${stem}.d.ts`, `${path}.d.ts`, `${path}/index.d.ts`].find((candidate) => candidate in files);
}

function join(from: string, relative: string): string {
	const parts = from.split('/').slice(0, -1);
	for (const part of relative.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}
