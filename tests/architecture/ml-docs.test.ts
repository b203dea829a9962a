/** Whatever `stagecoach/ml` and `stagecoach/pd` give is explained where it stands: what it costs, where it comes from, what it refuses. */
import { describe, expect, it } from 'vitest';
import * as ml from '../../src/ml/index.ts';
import * as pd from '../../src/ml/pd/index.ts';
import { type SourceFile, readSourceFiles } from './source-files.ts';

const comment = String.raw`/\*\*(?:(?!\*/)[\s\S])*\*/`;
const files = [...readSourceFiles('src/ml'), ...readSourceFiles('src/base')];

/** The comment above the declaration of an exported name, and all that stands in its file. */
function findDeclaration(name: string, isPd: boolean): { doc: string; text: string } {
	const declared = new RegExp(
		`(?:(${comment})\\s*)?export (?:async )?(?:abstract )?(?:function|class|const) ${name}\\b`
	);
	for (const { path, text } of files) {
		if (path.startsWith('src/ml/pd/') !== isPd) continue;
		const found = declared.exec(text);
		if (found) return { doc: asLine(found[1] ?? ''), text };
	}
	return { doc: '', text: '' };
}

/** Without the stars and the ends of lines. */
const asLine = (doc: string) => doc.replace(/\s*\n\s*\*\s*/g, ' ');

const names = [
	...Object.keys(ml).map((name) => ({ name, isPd: false })),
	...Object.keys(pd).map((name) => ({ name, isPd: true }))
];

/** A library whose function it is, or a year with a paper or a textbook. */
const source = /scikit-learn|imbalanced-learn|NumPy|SciPy|pandas|seaborn|Plotly|\b(1[89]|20)\d\d\b/;

/** They take whatever is there and draw it, or hand on what others refuse. */
const refuseNothing =
	'FunctionTransformer SparseMatrix boxplot learningCurvePlot treePlot uniform violinplot'.split(' ');

describe.each(names)('$name', ({ name, isPd }) => {
	const { doc, text } = findDeclaration(name, isPd);

	it('says what it costs', () => expect(doc).toMatch(/O\([^)]+\)|[Ii]ts cost is that of/));
	it('says where it comes from', () => expect(doc).toMatch(source));
	if (!refuseNothing.includes(name)) it('says what it refuses', () => expect(text).toContain('@throws'));
});

describe('what may be left out', () => {
	const options = files.flatMap(({ path, text }) =>
		[...text.matchAll(/export interface (\w*Options)\b[^{]*\{\n([\s\S]*?)\n\}/g)].flatMap(
			([, owner = '', body = '']) =>
				[...body.matchAll(new RegExp(`(?:\\t(${comment})\\n)?\\t(?:readonly )?(\\w+)\\?: `, 'g'))].map(
					([, doc = '', option = '']) => ({ what: `${path} ${owner} ${option}`, doc })
				)
		)
	);

	it('has its default beside it', () => {
		expect(options.length).toBeGreaterThan(100);
		expect(options.filter(({ doc }) => !doc.includes('Default')).map(({ what }) => what)).toEqual([]);
	});
});

/** A file and those of the library that it reads, and they read. */
function withImports(file: SourceFile, seen = new Set<SourceFile>()): Set<SourceFile> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const path of file.imports) {
		const next = files.find((other) => other.path === path);
		if (next?.path.startsWith('src/ml/')) withImports(next, seen);
	}
	return seen;
}

/** As comments write it. */
function formsOf(value: unknown): string[] {
	if (typeof value === 'number') return [String(value), value.toExponential()];
	if (Array.isArray(value)) return [`[${value.join(', ')}]`];
	return typeof value === 'boolean' ? [String(value)] : [`\`${String(value)}\``];
}

type Made = [name: string, defaults: object];
const made = Object.entries(ml).flatMap(([name, value]): Made[] => {
	if (typeof value !== 'function' || !(value.prototype instanceof ml.BaseEstimator)) return [];
	try {
		const estimator = new (value as unknown as new () => ml.BaseEstimator)();
		return [[name, estimator.getParams()]];
	} catch {
		// It needs something: an estimator inside, for example.
		return [];
	}
});

describe('the default that a comment names', () => {
	it.each(made)('is the one of %s', (name, defaults) => {
		const own = files.find(({ text }) => new RegExp(`export class ${name}\\b`).test(text))!;
		const texts = [...withImports(own)].map(({ text }) => text);
		for (const [parameter, value] of Object.entries(defaults)) {
			const property = new RegExp(`(${comment})\\n\\t(?:readonly )?${parameter}\\??: `);
			const docs = texts.flatMap((text) => property.exec(text)?.[1] ?? []).map(asLine);
			const said = docs.map((doc) => doc.split('Default: ')[1] ?? '');
			const isSaid = said.some((text) => formsOf(value).some((form) => text.includes(form)));
			expect(isSaid, `${parameter} is ${formsOf(value)[0]}; its comments say: ${said.join(' | ')}`).toBe(
				true
			);
		}
	});
});
