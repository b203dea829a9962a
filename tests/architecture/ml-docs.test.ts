/** Whatever `stagecoach/ml` and `stagecoach/pd` give is explained where it stands: what it costs, where it comes from, what it refuses. */
import { describe, expect, it } from 'vitest';
import * as ml from '../../src/ml/index.ts';
import * as pd from '../../src/ml/pd/index.ts';
import { readSourceFiles } from './source-files.ts';

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
	it.skipIf(refuseNothing.includes(name))('says what it refuses', () => expect(text).toContain('@throws'));
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
