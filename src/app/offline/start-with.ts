import { pathInside } from '#offline/find-file.ts';
import type { SiteFile } from '#offline/site-files.ts';

/** The files of the page that the learner is reading come first: it is the likeliest to be wanted again. */
export function startWith(files: readonly SiteFile[], page: string, scope: URL): SiteFile[] {
	const path = pathInside(new URL(page), scope) || 'index';
	const isOfPage = (file: SiteFile) => file.path === `${path}.html` || file.path.startsWith(`${path}/`);
	return [...files.filter(isOfPage), ...files.filter((file) => !isOfPage(file))];
}
