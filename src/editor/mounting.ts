/** When the full editor comes, and on which devices. */
import { untilRest } from '#base/busy.ts';
import { idle } from '#base/idle.ts';
import { somebody } from '#base/presence.ts';
import type { Monaco } from './monaco/monaco.ts';

let loading: Promise<Monaco> | undefined;

/** One download for all cells of the page. A failed one may be tried again by the next cell. */
export function loadMonaco(): Promise<Monaco> {
	loading ??= import('./monaco/monaco.ts').then(({ startMonaco }) => startMonaco());
	loading.catch(() => (loading = undefined));
	return loading;
}

/** The full editor has no support for touch: a device whose only pointer is a finger keeps the plain one. */
export function mayUseMonaco(): boolean {
	return !matchMedia('(pointer: coarse)').matches || matchMedia('(any-pointer: fine)').matches;
}

/**
 * Calls back once, when `element` is less than a screen away, somebody is there, the page has nothing better to do and
 * no cell runs: the editor is more than all that a run needs.
 * @returns a function that calls it off
 */
export function whenNearAndIdle(element: Element, callback: () => void): () => void {
	let isOff = false;
	const observer = new IntersectionObserver(
		(entries) => {
			// One call may bring several entries: far at first, then near, because the page has scrolled meanwhile.
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			void somebody()
				.then(idle)
				.then(untilRest)
				.then(() => {
					if (!isOff) callback();
				});
		},
		{ rootMargin: '100% 0px' }
	);
	observer.observe(element);
	return () => {
		isOff = true;
		observer.disconnect();
	};
}
