/** The part of a text that a result shows, with the words that were looked for marked. */
import type { Piece } from './document.ts';
import { splitWords, toStem, type Word } from './words.ts';

const length = 150;

/** Marks in the whole text. @param terms as the index knows them */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
	return cut(text, 0, text.length, hitsOf(text, terms));
}

/** About two lines around the place with the most different words; the beginning when there is none. */
export function makeSnippet(text: string, terms: ReadonlySet<string>): Piece[] {
	const hits = hitsOf(text, terms);
	const best = findBest(hits);
	const from = best ? toWordStart(text, Math.max(0, best.start - length / 3)) : 0;
	const to = toWordEnd(text, Math.min(text.length, from + length));
	const pieces = cut(text, from, to, hits);
	if (from > 0) pieces.unshift({ text: '… ', marked: false });
	if (to < text.length) pieces.push({ text: ' …', marked: false });
	return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s+/g, ' ') }));
}

/** Of words that share a place, the whole comes first and counts alone. */
function hitsOf(text: string, terms: ReadonlySet<string>): Word[] {
	const hits: Word[] = [];
	for (const word of splitWords(text)) {
		const isHit = terms.has(word.text) || terms.has(toStem(word.text));
		if (isHit && word.start >= (hits.at(-1)?.end ?? 0)) hits.push(word);
	}
	return hits;
}

function findBest(hits: readonly Word[]): Word | undefined {
	let best: Word | undefined;
	let most = 0;
	for (const [index, hit] of hits.entries()) {
		const near = new Set<string>();
		for (let next = index; next < hits.length && hits[next]!.end < hit.start + length / 2; next++) {
			near.add(toStem(hits[next]!.text));
		}
		if (near.size > most) [best, most] = [hit, near.size];
	}
	return best;
}

function cut(text: string, from: number, to: number, hits: readonly Word[]): Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
		pieces.push(
			{ text: text.slice(at, start), marked: false },
			{ text: text.slice(start, end), marked: true }
		);
		at = end;
	}
	pieces.push({ text: text.slice(at, to), marked: false });
	return pieces.filter((piece) => piece.text !== '');
}

function toWordStart(text: string, at: number): number {
	const space = text.lastIndexOf(' ', at);
	return at === 0 || space < 0 ? 0 : space + 1;
}

function toWordEnd(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return at === text.length || space < 0 || space > at + 30 ? at : space;
}
