import type { Attachment } from 'svelte/attachments';

/**
 * Opens a dialog that covers the page, and keeps the keyboard inside of it. Not `showModal`: that makes the rest of the
 * page inert, for which the browser computes the style of each of its elements anew, at opening and at closing. Of a
 * lesson that is most of the time between the key and the picture.
 */
export const overPage: Attachment<HTMLDialogElement> = (dialog) => {
	const before = document.activeElement;
	const keepInside = (event: KeyboardEvent): void => {
		if (event.key === 'Escape' && !event.isComposing) {
			event.preventDefault();
			dialog.close();
		}
		if (event.key !== 'Tab') return;
		const stops = [...dialog.querySelectorAll<HTMLElement>('input, button, [tabindex="0"]')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
		event.preventDefault();
		next?.focus();
	};
	/** A script of the page, or a click beside the window, may take the keyboard away. */
	const takeBack = ({ target }: FocusEvent): void => {
		if (target instanceof Node && !dialog.contains(target)) dialog.querySelector('input')?.focus();
	};
	/** A press on what takes no keyboard leaves it where it is. */
	const stay = (event: MouseEvent): void => {
		if (!(event.target as Element).closest('input, button, a, [tabindex]')) event.preventDefault();
	};
	dialog.addEventListener('keydown', keepInside);
	dialog.addEventListener('mousedown', stay);
	dialog.setAttribute('closedby', 'closerequest'); // a phone's gesture for “back”, too, where browsers know it
	dialog.show();
	document.addEventListener('focusin', takeBack);
	return () => {
		document.removeEventListener('focusin', takeBack);
		dialog.close();
		// The dialog has left the page by now, and took the keyboard with it.
		if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
	};
};
