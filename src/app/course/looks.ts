/**
 * Calls `look` now, and each time the learner comes back to the page: from another tab, or with the browser's Back.
 * @returns a function that ends it
 */
export function onEachLook(look: () => void): () => void {
	const comesBack = () => void (document.hidden || look());
	const isShownAgain = ({ persisted }: PageTransitionEvent) => void (persisted && look());
	document.addEventListener('visibilitychange', comesBack);
	addEventListener('pageshow', isShownAgain);
	look();
	return () => {
		document.removeEventListener('visibilitychange', comesBack);
		removeEventListener('pageshow', isShownAgain);
	};
}
