import type { Handle } from '@sveltejs/kit/hooks';

/** Both fonts of the first view are fetched together with the style sheets, not after them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type !== 'font' || path.includes('stagecoach-sans') || path.includes('jetbrains-mono-regular')
	});
