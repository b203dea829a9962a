const gap = 6;

/** Sets a popover below the words that it belongs to, or above them where there is no room below. */
export function placeBeside(note: HTMLElement, words: HTMLElement): void {
	const lines = words.getClientRects();
	const line = lines[lines.length - 1] ?? words.getBoundingClientRect();
	const { width, height } = note.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const below = line.bottom + gap;
	const top = below + height > clientHeight && line.top > height + gap ? line.top - height - gap : below;
	const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap));
	// Fixed to the page, not to the window, so that it scrolls with its words.
	note.style.top = `${top + scrollY}px`;
	note.style.left = `${left + scrollX}px`;
}
