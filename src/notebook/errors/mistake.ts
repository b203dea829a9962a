/** An error with all that is known about it, for those who explain it. */
import { findNearest } from '#base/nearest.ts';
import type { ErrorFrame, Place } from '#protocol/error.ts';
import type { ErrorScope, NamedValue, RawError } from '#protocol/kernel.ts';
import type { CompiledCell } from '#transpile/compile.ts';
import type { Notebook } from '#transpile/graph.ts';
import * as words from '#words/errors.ts';
import { checkScope } from './check-scope.ts';
import { CodeAt } from './code.ts';

export interface Mistake {
	name: string;
	message: string;
	/** The library in whose code it was thrown; undefined when that was the learner's. */
	library: string | undefined;
	/** Functions of that library between the learner's call and the throw, innermost first. */
	steps: readonly string[];
	/** A function calls itself, directly or through others. */
	isRecursion: boolean;
	/** The learner's text at the place, when there is one. */
	code: CodeAt | undefined;
	cell: string;
	notebook: Notebook;
	scope: ErrorScope;
}

/** One sentence on the usual cause and what to try; undefined when it is another's matter. */
export type Explanation = (mistake: Mistake) => string | undefined;

export interface ErrorContext {
	/** Finds the compiled form of a cell that has run. */
	compiled(id: string): CompiledCell | undefined;
	notebook: Notebook;
	/** The cell that ran. */
	cell: string;
}

export function toMistake(
	raw: RawError,
	place: Place | undefined,
	frames: readonly ErrorFrame[],
	{ compiled, notebook, cell }: ErrorContext
): Mistake {
	const [first] = frames;
	const text = place && compiled(place.cell);
	return {
		name: raw.name,
		message: raw.message,
		library: first?.kind === 'library' ? first.library : undefined,
		steps: first?.kind === 'library' ? first.steps : [],
		isRecursion: frames.some((frame) => frame.kind === 'repeated'),
		code: text && new CodeAt(text.analysis, place),
		cell: place?.cell ?? cell,
		notebook,
		scope: raw.scope ?? checkScope(undefined)
	};
}

/** What a name held, when the kernel has told. */
export function valueOf({ scope }: Mistake, name: string): NamedValue | undefined {
	return scope.values.find((value) => value.name === name);
}

/** Columns of all frames that are known, each once. */
export function knownColumns({ scope }: Mistake): string[] {
	return [...new Set(scope.values.flatMap(({ columns }) => columns ?? []))];
}

/** "Did you mean `age`? " when one of `candidates` is like `name`; else empty. */
export function suggest(name: string, candidates: Iterable<string>): string {
	const meant = findNearest(name, candidates);
	return meant === undefined ? '' : words.didYouMean(code(meant));
}

/** As code, on one line. */
export function code(text: string): string {
	return `\`${text.replaceAll('`', '’').replace(/\s+/g, ' ')}\``;
}

/** "`age`, `name`, `fare`": at most ten, then "…". */
export function listCode(names: readonly string[]): string {
	const shown = names.slice(0, 10).map(code).join(', ');
	return names.length > 10 ? `${shown}, …` : shown;
}
