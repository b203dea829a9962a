/** Sorts the files of a built site into the groups that a learner sees. */
import { catalogue } from '../../datasets/catalogue.ts';
import { dataGroup, type FileGroup, type SiteFile } from '../site-files.ts';

/** Answers for addresses that do not exist, what tells SvelteKit of new versions, and the worker itself are no files of it. */
const leftOut = /^(404\.html|service-worker\.js|_app\/version\.json)$|\.(br|gz)$/;

/** Fonts in the formats of browsers that have no service workers. */
const oldFonts = /\.woff$|KaTeX_.*\.ttf$/;

const libraries =
	/^_app\/immutable\/assets\/(tensorflow-|tensors\.|webgpu\.|probe\.|danfojs\.|hono\.|zod\.|stagecoach-(?!sans))/;

const pages =
	/\.(html|css|woff2|png|svg|webmanifest)$|^_app\/immutable\/(entry|nodes)\/|^(?!_app\/).*\.json$/;

/** Pages that others need before they are of use: the home page, and the one that says what is saved. */
const firstPages = ['index.html', 'offline.html'];

/** Whether a file of the build folder belongs to the site as it is saved. */
export const isSaved = (path: string): boolean => !leftOut.test(path) && !oldFonts.test(path);

/** @param linked paths that pages name in their heads, which a page needs to come alive */
export function groupFiles(files: readonly SiteFile[], linked: ReadonlySet<string>): FileGroup[] {
	const sets = new Map(Object.entries(catalogue).map(([name, { sha256 }]) => [sha256, dataGroup(name)]));
	const groups = new Map<string, SiteFile[]>(['pages', 'notebook', 'libraries'].map((id) => [id, []]));
	for (const file of inOrder(files, linked)) {
		const id = sets.get(file.digest) ?? groupOf(file.path, linked);
		groups.set(id, [...(groups.get(id) ?? []), file]);
	}
	const [first, second, third, ...data] = [...groups].map(([id, list]) => ({ id, files: list }));
	return [first!, second!, third!, ...data.sort((a, b) => a.files[0]!.wire - b.files[0]!.wire)];
}

function groupOf(path: string, linked: ReadonlySet<string>): string {
	if (libraries.test(path)) return 'libraries';
	return pages.test(path) || linked.has(path) ? 'pages' : 'notebook';
}

/** What pages share comes first, then the first pages, then the rest by their paths. */
function inOrder(files: readonly SiteFile[], linked: ReadonlySet<string>): SiteFile[] {
	const rank = ({ path }: SiteFile) => {
		if (linked.has(path)) return 0;
		return firstPages.includes(path) ? 1 : path.startsWith('_app/') ? 2 : 3;
	};
	return files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
