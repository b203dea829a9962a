import type { Handle } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { leaveOutShown } from '#app/lesson/leave-out-shown.ts';
import { code } from '#words/language.ts';

const scriptOfLongPages = /\s*<script data-long>[^]*?<\/script>/;

/**
 * The page says which language it is in. What only a lesson needs, other pages do not carry: their first answer fits into
 * one round trip. Both fonts of the first view are fetched together with the style
 * sheets, not after them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace('%stagecoach.language%', code);
			const isLesson = event.route.id?.startsWith('/lesson/');
			if (isLesson) return dev ? page : leaveOutShown(page);
			return page.replace(scriptOfLongPages, '');
		},
		preload: ({ type, path }) =>
			type !== 'font' || path.includes('stagecoach-sans') || path.includes('jetbrains-mono-regular')
	});
