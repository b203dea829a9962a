/** `npm run new`: makes a lesson, a task or a data set to begin with. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewError, newDataset, newImages, newLesson, newTask } from './new/make.ts';

const usage = `Usage:
  npm run new -- lesson <stage> <slug> ["<title>"]     a planned lesson has its title already
  npm run new -- task <lesson> <slug> "<title>"
  npm run new -- dataset <slug> "<title>"
  npm run new -- images <slug> "<title>"               a data set of images`;

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

function make([kind, ...words]: string[]): string[] {
	const [first = '', second = '', third] = words;
	if (kind === 'lesson' && second) return newLesson(folder('exercises'), first, second, third);
	if (kind === 'task' && third) return newTask(folder('exercises'), first, second, third);
	if (kind === 'dataset' && second) return newDataset(folder('datasets'), first, second);
	if (kind === 'images' && second) return newImages(folder('datasets'), first, second);
	throw new NewError(usage);
}

const fill = 'Fill it, then run node datasets/write-catalogue.ts. exercises/README.md says how.';
const next: Record<string, string> = {
	lesson: 'Write it, and give it tasks: npm run new -- task <lesson> <slug> "<title>"',
	task: 'It proves itself now (npm run check:lessons): change it piece by piece. /usr/bin/python3 tests/reference/make.py <lesson>/<task> keeps what its Python prints.',
	dataset: fill,
	images: fill
};

try {
	const words = process.argv.slice(2);
	for (const file of make(words)) console.log(relative(process.cwd(), file));
	console.log(`\n${next[words[0]!]!}`);
} catch (error) {
	if (!(error instanceof NewError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
