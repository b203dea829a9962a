/**
 * How the scripts of the first view are cut. Left alone, a file is made for every combination of pages and late parts
 * that share some modules: a lesson asked for 38, most of them under a kilobyte, and each costs a request.
 */

/** What a bundler knows of a module. */
interface ModuleInfo {
	importers: readonly string[];
	importedIds: readonly string[];
	dynamicallyImportedIds: readonly string[];
}

interface Context {
	getModuleInfo(id: string): ModuleInfo | null;
}

const entry = /\/runtime\/client\/entry\.js$/;
const everyPage =
	/\/src\/routes\/\+layout\.svelte$|\/client-optimized\/app\.js$|\/runtime\/client\/client-entry\.js$/;
const lessonPage = /\/src\/routes\/lesson\/\[slug\]\/\+page\.svelte$/;
const cellPage = /\/src\/routes\/(lesson\/\[slug\]|notebook)\/\+page\.svelte$/;
const otherPage = /\/src\/routes\/(?!lesson\/|notebook\/).*\+(page|error)\.svelte$/;

/**
 * From the highest priority down, a file takes along what its modules import unless another has it. Whoever needs a
 * module needs all that it imports: no file of these needs one of lower priority.
 *
 * SvelteKit looks through what a file loads later before it looks at its neighbour, and a neighbour that it has met so
 * is left out of a page's links, with its stylesheet. Hence nothing of the site's file loads anything later.
 */
export const firstViewGroups = [
	// What the page says of itself. The site's modules read it when they are evaluated: they must come after it.
	makeGroup('first', 3, ({ users }) => users.some((path) => entry.test(path))),
	makeGroup('site', 2, ({ users, loadsLate }) => !loadsLate && areOfSite(users)),
	// What a lesson needs; an own notebook needs nearly all of it, too, and a little more, for which no lesson waits.
	makeGroup('cells', 1, ({ users }) => users.some((path) => lessonPage.test(path)) && !areOfSite(users))
];

/** Whether every page is among the users, or a page with cells and one without. */
function areOfSite(users: readonly string[]): boolean {
	const isNeededBy = (page: RegExp) => users.some((path) => page.test(path));
	return isNeededBy(everyPage) || (isNeededBy(cellPage) && isNeededBy(otherPage));
}

interface Uses {
	/** Paths of the module and of all that import it in place, directly or through others. */
	users: readonly string[];
	/** The module, or one that it needs, loads something later. */
	loadsLate: boolean;
}

function makeGroup(name: string, priority: number, has: (uses: Uses) => boolean) {
	return {
		debugName: name,
		priority,
		name: (id: string, context: Context): string | undefined => {
			if (context.getModuleInfo(id)?.importers.length === 0) return undefined; // SvelteKit looks for these by name
			const users = closure(id, (path) => context.getModuleInfo(path)?.importers ?? []);
			const needs = closure(id, (path) => context.getModuleInfo(path)?.importedIds ?? []);
			const loadsLate = needs.some((path) => context.getModuleInfo(path)?.dynamicallyImportedIds.length);
			return has({ users, loadsLate }) ? name : undefined;
		}
	};
}

/** The module itself and all that is reached from it. */
function closure(id: string, next: (id: string) => readonly string[]): string[] {
	const found = new Set([id]);
	for (const path of found) for (const other of next(path)) found.add(other);
	return [...found];
}
