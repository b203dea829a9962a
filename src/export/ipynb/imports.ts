/**
 * A notebook outside of the page finds our libraries in its first cell, not by name: imports of them become calls of
 * `stagecoach`, and become imports again when the notebook comes back.
 */
import { isLearnerModule } from '#protocol/modules.ts';
import { readImports, type ImportedName, type ImportText } from '#transpile/read-imports.ts';

export interface RewrittenCell {
	source: string;
	/** Imports as they stood, by what stands in their place. */
	imports: Record<string, string>;
	/** Our libraries that it asks for, each with the names that it takes; undefined for all of them. */
	modules: { name: string; names: string[] | undefined }[];
}

/** A text that cannot be read stays as it is. */
export function rewriteImports(source: string): RewrittenCell {
	const cell: RewrittenCell = { source, imports: {}, modules: [] };
	const found = readImports(source).filter(({ module }) => isLearnerModule(module));
	for (const one of found.sort((a, b) => b.start - a.start)) {
		const original = source.slice(one.start, one.end);
		const text = rewrite(one, original);
		cell.imports[text] = original;
		cell.modules.push({ name: one.module, names: takenFrom(one) });
		cell.source = cell.source.slice(0, one.start) + text + cell.source.slice(one.end);
	}
	return cell;
}

/** A type is nothing when the code runs. */
function takenFrom({ kind, namespace, names }: ImportText): string[] | undefined {
	if (kind === 'call' || namespace !== undefined) return undefined;
	return names.filter((one) => !one.isType).map(({ exported }) => exported);
}

const callOf = (module: string) => `stagecoach('${module}')`;

function rewrite({ kind, module, isType, namespace, names }: ImportText, original: string): string {
	if (kind === 'call') return callOf(module);
	if (isType) return `/* ${original.replaceAll('*/', '* /')} */`;
	const values = names.filter((one) => !one.isType);
	const pattern = `{ ${values.map(toProperty).join(', ')} }`;
	const call = `await ${callOf(module)};`;
	if (namespace === undefined) return values.length > 0 ? `const ${pattern} = ${call}` : call;
	const rest = values.length > 0 ? ` const ${pattern} = ${namespace};` : '';
	return `const ${namespace} = ${call}${rest}`;
}

function toProperty({ exported, local }: ImportedName): string {
	if (exported === local) return local;
	return `${/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(exported) ? exported : JSON.stringify(exported)}: ${local}`;
}

const some = /^([ \t]*)const \{([^{}]*)\} = await stagecoach\((['"])([@a-z/]+)\3\);?/gm;
const whole = /^([ \t]*)const ([\w$]+) = await stagecoach\((['"])([@a-z/]+)\3\);?/gm;
const call = /\bstagecoach\((?=['"][@a-z/]+['"]\))/g;

/** @param imports as `rewriteImports` gives them; what somebody has changed since is read anew */
export function restoreImports(source: string, imports: Readonly<Record<string, string>>): string {
	let restored = source;
	// The longest first: a call may stand within a statement.
	for (const [text, original] of Object.entries(imports).sort(([a], [b]) => b.length - a.length))
		restored = restored.replaceAll(text, () => original);
	return restored
		.replace(some, (_, indent: string, names: string, quote: string, module: string) => {
			return `${indent}import {${names.replaceAll(':', ' as')}} from ${quote}${module}${quote};`;
		})
		.replace(whole, "$1import * as $2 from '$4';")
		.replace(call, 'import(');
}
