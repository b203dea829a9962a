import type { Attachment } from 'svelte/attachments';

/** Opens a dialog over the page as long as it is there. Its `close` is what the learner does: the page knows what it did. */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
	dialog.showModal();
	return () => {
		dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true });
		dialog.close();
	};
};
