import * as v from 'valibot';
import { parse } from 'yaml';
import type { CourseProblem } from './problem.ts';

export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every field's schema carries this one sentence: it is the way out, whatever is wrong with the value. */
export const text = (wayOut: string) => v.pipe(v.string(wayOut), v.trim(), v.nonEmpty(wayOut));

export const slug = (wayOut: string) =>
	v.pipe(v.string(wayOut), v.regex(kebabCase, wayOut), v.maxLength(32, wayOut));

type Parsed<T> = { value: T; problems: [] } | { value?: never; problems: CourseProblem[] };

/** Reads YAML into `schema`. Each wrong, missing or unknown field is one problem. */
export function parseFields<S extends v.GenericSchema>(
	yaml: string,
	schema: S,
	file: string
): Parsed<v.InferOutput<S>> {
	const data = parseYaml(yaml);
	if (data.error !== undefined) {
		const wayOut = 'Check the indentation, and put quotes around a text that holds a colon.';
		return { problems: [{ file, cause: `This is not YAML: ${data.error}.`, wayOut }] };
	}
	const result = v.safeParse(schema, data.value);
	if (result.success) return { value: result.output, problems: [] };
	return { problems: result.issues.map((issue) => toProblem(issue, file)) };
}

/** @returns `error` without its place, for a text that is no YAML */
export function parseYaml(yaml: string): { value: unknown; error?: never } | { error: string } {
	try {
		return { value: parse(yaml) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { error: (message.split('\n')[0] ?? message).replace(/[.:]$/, '') };
	}
}

function toProblem(issue: v.BaseIssue<unknown>, file: string): CourseProblem {
	const path = v.getDotPath(issue);
	if (path === null) return { file, cause: 'It holds no fields.', wayOut: 'Write `name: value` lines.' };
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const wayOut = 'Remove it, or correct its spelling; exercises/README.md lists the fields.';
		return { file, cause: `\`${path}\` is not a field.`, wayOut };
	}
	const isMissing = issue.input === undefined;
	const cause = isMissing ? `\`${path}\` is missing.` : `\`${path}\` is ${JSON.stringify(issue.input)}.`;
	// For a missing key valibot speaks through the object, so the field's own sentence is not at hand.
	const wayOut =
		issue.type === 'strict_object' ? 'Add it; exercises/README.md shows an example.' : issue.message;
	return { file, cause, wayOut };
}
