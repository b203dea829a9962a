import type { Attachment } from 'svelte/attachments';

/**
 * Makes a scrolling element reachable by keyboard while there is something to scroll, so that
 * tables that fit cost no stop of the Tab key. What goes on to the right fades there (base.css): touch shows no scrollbar.
 */
export const scrollable: Attachment<HTMLElement> = (element) => {
	const update = () => {
		const overflows =
			element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
		if (overflows) element.setAttribute('tabindex', '0');
		else element.removeAttribute('tabindex');
		look();
	};
	const look = () => {
		const rest = element.scrollWidth - element.clientWidth - element.scrollLeft;
		element.toggleAttribute('data-goes-on', rest > 1);
	};
	element.addEventListener('scroll', look, { passive: true });
	const observer = new ResizeObserver(update);
	observer.observe(element);
	for (const child of element.children) observer.observe(child);
	update();
	return () => {
		observer.disconnect();
		element.removeEventListener('scroll', look);
	};
};
