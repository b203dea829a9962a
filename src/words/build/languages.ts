import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The language that the site is built in: its tag is the name of a folder of src/words. */
export const siteLanguage = process.env['STAGECOACH_LANGUAGE'] || 'en';

const spelling = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** The folder with the words of a language; says what to do when there is none. */
export function findWords(language: string, folder: string): string {
	const path = join(folder, language);
	if (spelling.test(language) && existsSync(join(path, 'language.ts'))) return path;
	const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'language.ts')));
	throw new Error(
		`STAGECOACH_LANGUAGE is “${language}”, and src/words has no words in that language: it has ${known.join(', ')}. ` +
			'Choose one of them, or begin a translation: src/words/README.md says how.'
	);
}

/** What a language lacks, or has too much, compared with English; one line each. */
export async function findGaps(language: string, folder: string): Promise<string[]> {
	const english = readdirSync(join(folder, 'en')).sort();
	const theirs = readdirSync(join(folder, language)).sort();
	const gaps = [
		...english.filter((file) => !theirs.includes(file)).map((file) => `${language}/${file} is missing`),
		...theirs
			.filter((file) => !english.includes(file))
			.map((file) => `${language}/${file} is left over: en has no such file`)
	];
	for (const file of english.filter((name) => theirs.includes(name)))
		gaps.push(
			...compare(
				await readWords(join(folder, 'en', file)),
				await readWords(join(folder, language, file)),
				`${language}/${file}`
			)
		);
	const { code } = theirs.includes('language.ts')
		? await readWords(join(folder, language, 'language.ts'))
		: {};
	if (code !== language) gaps.push(`${language}/language.ts: code must be '${language}', the folder's name`);
	return gaps;
}

type Words = Record<string, unknown>;

/** The words of a file. It imports types alone, so Node reads it as it is. */
export const readWords = async (path: string): Promise<Words> => ({
	...((await import(/* @vite-ignore */ pathToFileURL(path).href)) as Words)
});

/** Compares names and kinds, within records too. */
function compare(english: Words, theirs: Words, where: string): string[] {
	return [
		...Object.entries(english).flatMap(([name, word]) => {
			if (!(name in theirs)) return `${where}: ${name} is missing`;
			const other = theirs[name];
			if (typeof other !== typeof word) return `${where}: ${name} must be a ${typeof word}, as in en`;
			return isRecord(word) ? compare(word, other as Words, `${where}: ${name}`) : [];
		}),
		...Object.keys(theirs)
			.filter((name) => !(name in english))
			.map((name) => `${where}: ${name} is left over: en has no such word`)
	];
}

const isRecord = (word: unknown): word is Words => typeof word === 'object' && word !== null;
