/**
 * Calls back when no mouse button, finger or pen is down any more: a page that moves between press and release makes the
 * click miss what the learner aimed at.
 */
export function afterPress(then: () => void): void {
	if (pressed === 0) return then();
	waiting.push(then);
}

let pressed = 0;
const waiting: (() => void)[] = [];

function released(): void {
	pressed = 0;
	// The click comes after the release.
	setTimeout(() => waiting.splice(0).forEach((then) => then()));
}

if (typeof document !== 'undefined') {
	document.addEventListener('pointerdown', () => pressed++, { capture: true });
	for (const end of ['pointerup', 'pointercancel'])
		document.addEventListener(end, released, { capture: true });
}
