/** Calls `then` once, when the reader comes near the element. @returns takes that back */
export function whenNear(element: Element, then: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			then();
		},
		{ rootMargin: '600px' }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
