/**
 * How the scripts of the first view are cut. Left alone, a file is made for every combination of pages and late parts
 * that share some modules: a lesson asked for 45, most of them under a kilobyte, and each costs a request.
 */

/** What a bundler knows of a module. */
interface ModuleInfo {
	importers: readonly string[];
}

interface Context {
	getModuleInfo(id: string): ModuleInfo | null;
}

/** What every page needs. */
const everyPage = [
	'/src/routes/+layout.svelte',
	'/client-optimized/app.js',
	'/runtime/client/client-entry.js'
];
/** The pages that have cells, and with them nearly all else in common. */
const cellPages = ['/src/routes/lesson/[slug]/+page.svelte', '/src/routes/notebook/+page.svelte'];

/**
 * In this order: a file takes along what its modules import, unless one before it has. Whoever needs a module needs all
 * that it imports, so no file of these needs one that comes later.
 */
export const firstViewGroups = [makeGroup('site', everyPage, 2), makeGroup('cells', cellPages, 1)];

function makeGroup(name: string, users: readonly string[], priority: number) {
	return {
		debugName: name,
		priority,
		name: (id: string, context: Context): string | undefined => {
			// The beginnings of files stay where SvelteKit looks for them.
			if (context.getModuleInfo(id)?.importers.length === 0) return undefined;
			const importers = [...findImporters(id, context)];
			return users.some((user) => importers.some((path) => path.endsWith(user))) ? name : undefined;
		}
	};
}

/** The module itself and all that import it, directly or through others; not those that load it later. */
function findImporters(id: string, context: Context): Set<string> {
	const found = new Set([id]);
	for (const module of found) {
		for (const importer of context.getModuleInfo(module)?.importers ?? []) found.add(importer);
	}
	return found;
}
