/**
 * The search takes a moment to load, on a slow network seconds. What is typed meanwhile is meant for its field: where the
 * keyboard still is, letters would go into code, and on a cell each of them does something of its own.
 */
export interface EarlyKeys {
	text: string;
	/** Enter came last. */
	isEntered: boolean;
}

let early: EarlyKeys | undefined;
/** It hears its keys itself. */
let isThere = false;

/**
 * Keeps keys from now on whenever the search is asked for and not there yet.
 * @param isAsked whether it is, reactive
 * @param giveUp closes it: Escape was pressed, or it could not be loaded, and can be asked for again
 */
export function keepEarlyKeys(isAsked: () => boolean, giveUp: () => void): void {
	const keep = (event: KeyboardEvent): void => {
		const { key, ctrlKey, metaKey, altKey } = event;
		if (!early || ctrlKey || metaKey || altKey) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (key === 'Escape') giveUp();
		else early = addKey(early, key);
	};
	addEventListener('keydown', keep, { capture: true });
	addEventListener('unhandledrejection', () => early && giveUp());
	$effect.root(() => {
		const isWanted = $derived(isAsked());
		$effect(() => {
			early = isWanted && !isThere ? { text: '', isEntered: false } : undefined;
		});
	});
}

/** For the search, when it has come. @returns what was typed before */
export function takeEarlyKeys(): EarlyKeys {
	const taken = early ?? { text: '', isEntered: false };
	early = undefined;
	isThere = true;
	return taken;
}

/** The search is gone, and has to be waited for again. */
export function leaveKeys(): void {
	isThere = false;
}

function addKey({ text, isEntered }: EarlyKeys, key: string): EarlyKeys {
	if (key === 'Enter') return { text, isEntered: true };
	if (key === 'Backspace') return { text: text.slice(0, -1), isEntered: false };
	return key.length === 1 ? { text: text + key, isEntered: false } : { text, isEntered };
}
