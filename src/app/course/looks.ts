import { watchRecords } from '#storage/record-news.ts';

/**
 * Calls `look` now, and each time the learner comes back to the page: from another tab, or with the browser's Back.
 * Also when another tab has achieved or restored something.
 * @returns a function that ends it
 */
export function onEachLook(look: () => void): () => void {
	const comesBack = () => void (document.hidden || look());
	const isShownAgain = ({ persisted }: PageTransitionEvent) => void (persisted && look());
	document.addEventListener('visibilitychange', comesBack);
	addEventListener('pageshow', isShownAgain);
	const endWatching = watchRecords(look);
	look();
	return () => {
		endWatching();
		document.removeEventListener('visibilitychange', comesBack);
		removeEventListener('pageshow', isShownAgain);
	};
}
