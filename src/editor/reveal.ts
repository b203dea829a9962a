import type { Place } from '#protocol/error.ts';

type Reveal = (place: Place) => void;

const editors = new Map<string, Reveal>();

/** An editor says how the caret gets to a place in it. @returns a function that takes it back */
export function registerEditor(id: string, reveal: Reveal): () => void {
	editors.set(id, reveal);
	return () => {
		if (editors.get(id) === reveal) editors.delete(id);
	};
}

/** Puts the keyboard at a place in the code of a cell. */
export function revealPlace(place: Place): void {
	editors.get(place.cell)?.(place);
}
