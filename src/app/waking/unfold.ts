/**
 * On a phone a long page is laid out in pieces: at first its top, then the rest, one at a time. In one go the first layout
 * of a lesson blocks a phone for longer than its scripts.
 */
import { whenIdle } from '#base/idle.ts';
import { untilAwake } from './sleeping-parts.ts';

/**
 * At `html`. app.html sets it where somebody opens a page anew, at its top, and takes it away with the first sign that they
 * look further; after 5 s, too, lest a part stays hidden where the page's scripts do not come.
 */
const mark = 'data-folded';
/** At a piece. */
const done = 'data-unfolded';

let laidOut = Promise.resolve();

/** The page is awake and all of it is laid out: from then on there is time for what nobody waits for. */
export async function untilUnfolded(): Promise<void> {
	await untilAwake();
	await laidOut;
}

/**
 * Lays out the rest of a page when the page is awake.
 * @param pieces in their order, of which all but the first are folded @returns ends it: the rest is laid out at once
 */
export function unfold(pieces: readonly Element[]): () => void {
	const { documentElement: root } = document;
	const waiting = pieces.filter((piece) => !piece.checkVisibility());
	let callOff = () => {};
	let tell = () => {};
	laidOut = new Promise((resolve) => (tell = resolve));
	function end() {
		callOff();
		tell();
		root.removeAttribute(mark);
	}
	function step() {
		const piece = waiting.shift();
		if (!piece || !root.hasAttribute(mark)) return end();
		piece.setAttribute(done, '');
		callOff = whenIdle(step);
	}
	void untilAwake().then(step);
	return end;
}
