import type { Attachment } from 'svelte/attachments';

/**
 * Makes a scrolling element reachable by keyboard while there is something to scroll, so that
 * tables that fit cost no stop of the Tab key.
 */
export const scrollable: Attachment<HTMLElement> = (element) => {
	const update = () => {
		const overflows =
			element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
		if (overflows) element.setAttribute('tabindex', '0');
		else element.removeAttribute('tabindex');
	};
	const observer = new ResizeObserver(update);
	observer.observe(element);
	for (const child of element.children) observer.observe(child);
	update();
	return () => observer.disconnect();
};
