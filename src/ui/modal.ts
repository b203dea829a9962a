import type { Attachment } from 'svelte/attachments';

/** Opens a dialog over the page as long as it is there. */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
	dialog.showModal();
	return () => dialog.close();
};
