import type { Handle } from '@sveltejs/kit/hooks';
import { code } from '#words/language.ts';

/**
 * The page says which language it is in. Both fonts of the first view are fetched together with the style
 * sheets, not after them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%stagecoach.language%', code),
		preload: ({ type, path }) =>
			type !== 'font' || path.includes('stagecoach-sans') || path.includes('jetbrains-mono-regular')
	});
