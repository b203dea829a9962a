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

/** Takes what the page says of itself, which the site's modules read when they are evaluated: they must come after it. */
const first = ['/runtime/client/entry.js'];
/** What every page needs. */
const everyPage = [
	'/src/routes/+layout.svelte',
	'/client-optimized/app.js',
	'/runtime/client/client-entry.js'
];
/** The pages that have cells, and with them nearly all else in common. */
const cellPages = ['/src/routes/lesson/[slug]/+page.svelte', '/src/routes/notebook/+page.svelte'];

/**
 * From the highest priority down, a file takes along what its modules import unless another has it. Whoever needs a
 * module needs all that it imports: no file of the site's needs one of the cells'.
 */
export const firstViewGroups = [
	makeGroup('first', first, 3),
	makeGroup('site', everyPage, 2),
	makeGroup('cells', cellPages, 1)
];

function makeGroup(name: string, users: readonly string[], priority: number) {
	return {
		debugName: name,
		priority,
		name: (id: string, context: Context): string | undefined => {
			if (context.getModuleInfo(id)?.importers.length === 0) return undefined; // SvelteKit looks for these by name
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
