/** Where a learner lands whose page is neither saved nor reachable. */
import { code } from '#words/language.ts';
import * as words from '#words/no-page.ts';

/** The page about what is saved, told where the learner wanted to go. */
export function offlineAddress(wanted: URL, scope: URL): string {
	const address = new URL('offline', scope);
	address.searchParams.set('from', wanted.pathname.slice(scope.pathname.length) + wanted.search);
	return address.href;
}

export interface WantedPage {
	/** From the site's own folder. */
	path: string;
	href: string;
}

/**
 * The page that was asked for. The address may come from anybody, so it must not lead to another site.
 *
 * @param search of the page's own address
 */
export function readWanted(search: string, scope: URL): WantedPage | undefined {
	const from = new URLSearchParams(search).get('from');
	if (!from || from.length > 500) return undefined;
	const url = URL.canParse(from, scope) ? new URL(from, scope) : undefined;
	if (url?.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
	const path = url.pathname.slice(scope.pathname.length);
	return path === '' || path === 'offline' ? undefined : { path, href: url.href };
}

/** Before anything is saved there is no page of ours to show. */
export function noPage(): Response {
	return new Response(
		`<!doctype html><html lang="${code}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${words.offline} · Stagecoach</title>
<style>body{max-width:32rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.6 sans-serif}</style>
<h1>${words.offline}</h1><p>${words.nothingSaved}</p>`,
		{ status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } }
	);
}
