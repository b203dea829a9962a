/** How texts and queries become words, so that `one-hot`, `oneHot` and "onehot" are the same. */

export interface Word {
	/** As it is compared: lower case, without accents. */
	text: string;
	start: number;
	end: number;
}

const compound = /[\p{L}\p{N}]+(?:[-‑_'’][\p{L}\p{N}]+)*/gu;
const part = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{L}]/gu;

/** The words of a text with their places. A compound is there as a whole and in its parts. */
export function splitWords(text: string): Word[] {
	return [...text.matchAll(compound)].flatMap(({ 0: match, index }) => {
		const whole = { text: fold(match), start: index, end: index + match.length };
		if (!/[-‑_'’]|\p{Ll}\p{Lu}/u.test(match)) return [whole];
		const parts = splitCompound(match, index);
		return parts.length > 1 ? [whole, ...parts] : [whole];
	});
}

/** At hyphens, and where a capital letter begins: `standardDeviation`. A possessive `s` is no part. */
function splitCompound(match: string, start: number): Word[] {
	const stem = match.replace(/['’]\p{L}{1,2}$/u, '');
	return stem.split(/(?<=[-‑_'’])/u).flatMap((piece, index, pieces) => {
		const from = start + pieces.slice(0, index).join('').length;
		const bare = piece.replace(/[-‑_'’]$/u, '');
		const humps = /\p{Ll}\p{Lu}/u.test(bare) ? [...bare.matchAll(part)] : [];
		const words =
			humps.length > 1 ? humps.map(({ 0: word, index: at }) => ({ word, at })) : [{ word: bare, at: 0 }];
		return words.map(({ word, at }) => ({
			text: fold(word),
			start: from + at,
			end: from + at + word.length
		}));
	});
}

/** Lower case, without accents, hyphens and a possessive `s`. */
function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9]+$/.test(lower)) return lower; // most words, and much faster
	return lower
		.normalize('NFKD')
		.replace(/['’]s?$/, '')
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Endings that tell no two ideas apart: "overfits", "overfitting" and "overfit" are one. */
export function toStem(word: string): string {
	if (word.length < 4 || /\p{N}/u.test(word)) return word;
	const bare = word.replace(/(?<=..)(?:ies|ied)$/, 'y').replace(/(?<=[^siu])s$/, '');
	const cut = bare.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '');
	const single = cut === bare ? bare : cut.replace(/([bdfgmnprt])\1$/, '$1');
	return single.replace(/(?<=[a-z]{3})e$/, '');
}
