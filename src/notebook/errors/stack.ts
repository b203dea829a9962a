/** Reads stack traces as V8, SpiderMonkey and JavaScriptCore write them. */
import { isLearnerModule, libraryOf } from '#protocol/modules.ts';

/** A line of a stack, as far as it is of interest. Lines and columns are those of the code that ran. */
export type StackLine =
	| { kind: 'cell'; cell: string; line: number; column: number }
	| { kind: 'library'; library: string; name: string }
	/** The `size` lines before came `count` lines on, again and again; 0 for any lines. */
	| { kind: 'more'; count: number; size: number };

/** `cell:<id>:<version>`, as the kernel names cells. */
const cellPattern = /^cell:([a-z0-9-]+):\d+$/;
const morePattern = /^… (\d+) more of (\d)$/;

/** Where the libraries lie in Node, which runs them from their files. */
const folders: [RegExp, string][] = [
	[/\/node_modules\/@tensorflow\//, '@tensorflow/tfjs'],
	[/\/node_modules\/danfojs\//, 'danfojs'],
	[/\/src\/ml\/pd\//, 'stagecoach/pd'],
	[/\/src\/ml\//, 'stagecoach/ml'],
	[/\/src\/datasets\//, 'stagecoach/data'],
	[/\/src\/display\//, 'stagecoach/display'],
	[/\/node_modules\/hono\//, 'hono'],
	[/\/node_modules\/zod\//, 'zod']
];

/** Lines of the browser, of Node and of the kernel itself are left out. */
export function parseStack(stack: string): StackLine[] {
	return stack.split('\n').flatMap((line) => parseLine(line.trim()) ?? []);
}

function parseLine(text: string): StackLine | undefined {
	const more = morePattern.exec(text);
	if (more) return { kind: 'more', count: Number(more[1]), size: Number(more[2]) };
	const { name, place } = splitLine(text);
	const [, source = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
	const cell = cellPattern.exec(source)?.[1];
	if (cell !== undefined) return { kind: 'cell', cell, line: Number(line), column: Number(column) };
	const library = findLibrary(source);
	return library === undefined ? undefined : { kind: 'library', library, name: readName(name) };
}

/** `at async Model.fit (…)` or `at …` in V8, `async*Model.prototype.fit@…` in SpiderMonkey, `fit@…` in JavaScriptCore. */
function splitLine(text: string): { name: string; place: string } {
	if (!text.startsWith('at ')) {
		const at = text.indexOf('@');
		return { name: text.slice(0, Math.max(0, at)), place: text.slice(at + 1) };
	}
	const [, name = '', place = ''] = /^at (?:async )?(?:new )?(?:(.*) \()?(.*?)\)?$/.exec(text) ?? [];
	return { name, place };
}

function findLibrary(source: string): string | undefined {
	const library = libraryOf(source);
	if (isLearnerModule(library)) return library;
	return folders.find(([pattern]) => pattern.test(source))?.[1];
}

/** The function's own name; empty when it has none. */
function readName(written: string): string {
	const name = written.replace(/ \[as .*\]$/, '').replace(/^.*[*/]/, '');
	return /[<>]/.test(name) ? '' : name.replace(/^.*\./, '').replace(/\$\d+$/, '');
}
