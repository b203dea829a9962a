/** Gives the keyboard to what the page is about, when what had it goes away. Nothing moves. */
export function focusMain(): void {
	document.getElementById('main')?.focus({ preventScroll: true });
}
