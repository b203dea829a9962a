/**
 * Texts in another language that stand in a file of their own, beside the English one: `stage.de.yaml`, `skills.de.yaml`,
 * `glossary.de.yaml`, `dataset.de.yaml`. It holds the texts alone, under the same keys; all else stays with the English file.
 */
import { isRecord } from '#base/is-record.ts';
import { parseYaml } from './fields.ts';
import type { CourseProblem } from './problem.ts';

/** Undefined stands for a text that a language may have and need not. */
export interface Texts {
	[key: string]: string | Texts | undefined;
}

export type TextsFile = 'stage' | 'skills' | 'glossary' | 'dataset';

/** The language of `stage.de.yaml`; undefined for other files, the English one too. */
export const languageOfTexts = (file: string): string | undefined =>
	/^(?:stage|skills|glossary|dataset)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.yaml$/.exec(file)?.[1];

/**
 * Reads all translations of a file, so that each is held against it.
 * @param files of its folder
 * @param original the texts of the English file
 * @returns the texts of the language, if somebody has translated them and they fit
 */
export function findTexts(
	files: ReadonlyMap<string, string>,
	name: TextsFile,
	original: Texts,
	language: string
): { texts: Texts | undefined; problems: CourseProblem[] } {
	let texts: Texts | undefined;
	const problems: CourseProblem[] = [];
	for (const [file, yaml] of files) {
		const found = file.startsWith(`${name}.`) ? languageOfTexts(file) : undefined;
		if (found === undefined) continue;
		const read = readTexts(yaml, file, `${name}.yaml`, original);
		problems.push(...read.problems);
		if (found === language) texts = read.texts;
	}
	return { texts, problems };
}

function readTexts(yaml: string, file: string, originalFile: string, original: Texts) {
	const parsed = parseYaml(yaml);
	if (parsed.error !== undefined) {
		const wayOut = 'Check the indentation, and put quotes around a text that holds a colon.';
		return { texts: undefined, problems: [{ file, cause: `This is not YAML: ${parsed.error}.`, wayOut }] };
	}
	const problems = compare(original, parsed.value, '').map(({ cause, wayOut }) => ({
		...{ file, cause, wayOut: wayOut.replace('…', originalFile) }
	}));
	return { texts: problems.length === 0 ? (parsed.value as Texts) : undefined, problems };
}

type Misfit = Pick<CourseProblem, 'cause' | 'wayOut'>;

/** @param path of both, with its dot */
function compare(original: Texts, theirs: unknown, path: string): Misfit[] {
	if (!isRecord(theirs)) {
		const cause = path === '' ? 'It holds no fields.' : `\`${path.slice(0, -1)}\` holds no fields.`;
		return [{ cause, wayOut: 'Write those of … below it, each with its translation.' }];
	}
	const missing = Object.entries(original).flatMap(([key, text]): Misfit[] => {
		const other = theirs[key];
		if (typeof text === 'object' && other !== undefined) return compare(text, other, `${path}${key}.`);
		if (text === undefined && other === undefined) return [];
		if (typeof other === 'string' && other.trim() !== '') return [];
		const cause = `\`${path}${key}\` ${other === undefined ? 'is missing' : 'is no text'}.`;
		return [{ cause, wayOut: 'Translate it as it stands in ….' }];
	});
	const left = Object.keys(theirs).filter((key) => !Object.hasOwn(original, key));
	return [
		...missing,
		...left.map((key) => ({
			cause: `\`${path}${key}\` is left over.`,
			wayOut: 'Remove it, or correct its spelling: … has no such text.'
		}))
	];
}

/** A file's value with the texts in place of its own. Lists and what has no translation stay. */
export function withTexts<Value extends object>(value: Value, texts: Texts): Value {
	const entries = Object.entries(texts).map(([key, text]) => {
		const own = (value as Record<string, unknown>)[key];
		return [key, typeof text === 'object' ? withTexts(own as object, text) : text] as const;
	});
	return { ...value, ...Object.fromEntries(entries) };
}
