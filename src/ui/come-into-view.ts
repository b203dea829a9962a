import type { Attachment } from 'svelte/attachments';

/** What opens below the button that was pressed is seen, with as little scrolling as that needs. */
export const comeIntoView: Attachment<HTMLElement> = (element) =>
	element.scrollIntoView({ block: 'nearest' });
