/** Words that no post may hold. Only their digests stand here, so that nobody has to read them. */
import { createHash } from 'node:crypto';

/**
 * To add a word, singular and in small letters: printf %s word | sha256sum | cut -c 1-16
 * `inventedSlur` is one of them.
 */
const digests = new Set(
	`
	08a841e996781e9e 0ef244f9aeb5a545 120f6e5b4ea32f65 12e6274e4309293e 158869a97379229b
	16ea09fc78ca83ca 22fc75e65a0e9d34 27a62b68179c96f5 27eb0c4ad7072067 3175bf0638675a5b
	333f7618092958c7 33740da8a87dc7de 3b1e0d7c5dd45583 469c0fdb6020d4bf 56d9e1f65737bb56
	6d1833779e389477 85580f904474c32c 886d51e97ad7931d 89080439e2ef0cb9 8f5083e3e5c7dc89
	94a877e2ce63725e 98b52c4b6b7d1f48 9915ba2d822280f2 b3cec2f6ece2cef2 bd331fb1d24298f5
	be00f1af522eaa99 c3de533e9b7fe63b cc02032349c833ac dc675e448132fd2a de4144430167bb62
	eef3bd091670c344 f9d0d9b18ae9033a
	`
		.trim()
		.split(/\s+/)
);

/** Listed like the others, so that a test can see that listed words are found. */
export const inventedSlur = 'zzinventedzz';

/** Small and capital letters, accents, plurals, hashtags and handles make no difference. */
export function hasSlur(text: string): boolean {
	const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	const words = plain.match(/[a-z]+/g) ?? [];
	return words.some((word) => [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(isListed));
}

const judged = new Map<string, boolean>();

/** Digests take their time, and most words come often. */
function isListed(word: string): boolean {
	const known = judged.get(word);
	if (known !== undefined) return known;
	const isOne = digests.has(createHash('sha256').update(word).digest('hex').slice(0, 16));
	judged.set(word, isOne);
	return isOne;
}
