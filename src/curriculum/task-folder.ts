import { kebabCase } from './fields.ts';
import type { CourseProblem } from './problem.ts';
import { languageOf, originalLanguage } from './translation.ts';

export interface NamedSource {
	/** File name without its ending. */
	name: string;
	source: string;
}

export interface Slip extends NamedSource {
	/** Words that the message of the first failing check must contain. */
	feedback: string;
}

/** Everything that lies in a task's folder. */
export interface TaskFolder {
	lesson: string;
	slug: string;
	/** Below `exercises/`. */
	path: string;
	starter: string;
	solution: string;
	grade: string;
	python: string;
	hints: Hint[];
	accepted: NamedSource[];
	slips: Slip[];
	/** `survivors.yaml`: changes of the solution that no input can show. Empty for most tasks. */
	survivors: string;
}

export interface Hint {
	title: string;
	markdown: string;
}

const singleFiles = ['starter.ts', 'solution.ts', 'grade.ts', 'hints.md', 'python.py'];
const feedbackLine = /^\/\/ feedback: (.+)$/m;

/** Splits `hints.md` at its `## ` headings. Text above the first heading belongs to no hint. */
export function parseHints(markdown: string): Hint[] {
	const [, ...sections] = `\n${markdown}`.split(/\n## /);
	return sections.map((section) => {
		const [title = '', ...lines] = section.split('\n');
		return { title: title.trim(), markdown: lines.join('\n').trim() };
	});
}

/**
 * Reads a task from its files (paths below its folder); an absent file is an empty text and a problem.
 * @param language of its hints, where somebody has translated them
 */
export function readTaskFolder(
	lesson: string,
	path: string,
	files: ReadonlyMap<string, string>,
	language = originalLanguage
) {
	const text = (name: string) => files.get(name) ?? '';
	const task: TaskFolder = {
		lesson,
		slug: path.split('/').at(-1) ?? '',
		path,
		starter: text('starter.ts').trimEnd(),
		solution: text('solution.ts').trimEnd(),
		grade: text('grade.ts'),
		python: text('python.py').trimEnd(),
		hints: parseHints(text(`hints.${language}.md`) || text('hints.md')),
		accepted: sourcesBelow('accepted/', files),
		survivors: text('survivors.yaml'),
		slips: sourcesBelow('slips/', files).map((slip) => ({
			...slip,
			feedback: feedbackLine.exec(slip.source.split('\n')[0] ?? '')?.[1]?.trim() ?? ''
		}))
	};
	return { task, problems: [...findUnknownFiles(task, files), ...findGaps(task, files)] };
}

function sourcesBelow(folder: string, files: ReadonlyMap<string, string>): NamedSource[] {
	return [...files]
		.filter(([path]) => path.startsWith(folder) && path.endsWith('.ts'))
		.map(([path, source]) => ({ name: path.slice(folder.length, -'.ts'.length), source }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

function findUnknownFiles({ path }: TaskFolder, files: ReadonlyMap<string, string>): CourseProblem[] {
	return [...files.keys()]
		.filter((name) => !isKnown(name))
		.map((name) => ({
			file: `${path}/${name}`,
			cause: 'A task has no such file.',
			wayOut: `It has ${singleFiles.join(', ')}, survivors.yaml where it is needed, accepted/<name>.ts and slips/<name>.ts, named in kebab-case.`
		}));
}

function isKnown(name: string): boolean {
	if (singleFiles.includes(name) || name === 'survivors.yaml') return true;
	if (name.startsWith('hints.') && languageOf(name) !== undefined) return true;
	const [, file] = /^(?:accepted|slips)\/([^/]+)\.ts$/.exec(name) ?? [];
	return file !== undefined && kebabCase.test(file);
}

function findGaps(task: TaskFolder, files: ReadonlyMap<string, string>): CourseProblem[] {
	const at = (file: string, cause: string, wayOut: string) => ({
		file: `${task.path}/${file}`,
		cause,
		wayOut
	});
	const gaps = singleFiles
		.filter((name) => (files.get(name) ?? '').trim() === '')
		.map((name) => at(name, 'The file is missing or empty.', 'Every task has one.'));
	if (files.has('starter.ts') && !task.starter.includes('// TODO')) {
		gaps.push(at('starter.ts', 'It does not say where to write.', 'Add a comment `// TODO: …`.'));
	}
	if (files.has('hints.md') && (task.hints.length < 2 || task.hints.length > 4)) {
		gaps.push(
			at('hints.md', `It has ${task.hints.length} hints.`, 'Write 2 to 4, each under a `## ` heading.')
		);
	}
	gaps.push(...findOtherHints(task, files));
	if (task.accepted.length === 0) {
		gaps.push(at('accepted/', 'There is no other right answer.', 'Add at least one, written differently.'));
	}
	if (task.slips.length < 3) {
		gaps.push(
			at('slips/', `There are ${task.slips.length} slips.`, 'Add well-known wrong answers: at least 3.')
		);
	}
	for (const slip of task.slips.filter(({ feedback }) => feedback === '')) {
		const wayOut = 'Begin it with `// feedback: <words that the message must contain>`.';
		gaps.push(at(`slips/${slip.name}.ts`, 'It does not say what feedback it deserves.', wayOut));
	}
	return gaps;
}

/** Hints in another language are as many as the English ones: they are counted as the learner opens them. */
function findOtherHints({ path }: TaskFolder, files: ReadonlyMap<string, string>): CourseProblem[] {
	const count = parseHints(files.get('hints.md') ?? '').length;
	return [...files].flatMap(([name, text]) => {
		if (languageOf(name) === undefined) return [];
		const found = parseHints(text).length;
		const cause = `It has ${found} hints, hints.md ${count}.`;
		const wayOut = 'Translate each hint under its own `## ` heading, in order.';
		return found === count ? [] : { file: `${path}/${name}`, cause, wayOut };
	});
}
