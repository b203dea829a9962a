import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { writeModule } from '#export/module/write.ts';

const write = (...cells: [kind: 'code' | 'text', source: string][]) =>
	writeModule({
		title: 'Seats',
		cells: cells.map(([kind, source], at) => ({ id: `cell-${at + 1}`, kind, source, outputs: [] }))
	});

describe('a notebook as a module', () => {
	it('has its imports at the top, texts as comments, and prints what its cells show', () => {
		const text = write(
			['text', '# Why\n\nBecause.'],
			['code', "import { mean, type Rows } from 'stagecoach/ml';\nconst a: number[] = [1, 2];\nmean(a);"],
			[
				'code',
				"import { mean, std } from 'stagecoach/ml';\nimport * as tf from '@tensorflow/tfjs';\nstd(a) // last"
			]
		);
		expect(text).toBe(`// # Seats

// Exported from Stagecoach. Its cells follow each other as in the notebook.

// 'stagecoach/…' are the libraries of the project Stagecoach.

import { mean, type Rows, std } from 'stagecoach/ml';
import * as tf from '@tensorflow/tfjs';

// # Why
//
// Because.

const a: number[] = [1, 2];
console.log(mean(a));

console.log(std(a)); // last
`);
	});

	it('gives names that belong to one cell a name of their own in each', () => {
		const text = write(
			['code', 'const _n = 1;\n_n'],
			['code', 'const _n = 2;\nconst o = { _n, x: { _n: 3 } };\no._n + ((_n: number) => _n)(4)'],
			['code', 'const { _n = 3 } = {};\n_n']
		);
		expect(text).toContain('const _n2 = 2;\nconst o = { _n: _n2, x: { _n: 3 } };');
		expect(text).toContain('console.log(o._n + ((_n: number) => _n)(4));');
		expect(text).toContain('const { _n: _n3 = 3 } = {};');
		expect(problemsOf(text)).toEqual([]);
	});

	it('neither prints twice nor what is written for its effect', () => {
		const text = write(['code', 'console.log(1)'], ['code', 'let x = 1;\nx = 2'], ['code', 'display(x)']);
		expect(text).not.toContain('console.log(console');
		expect(text).not.toContain('console.log(x = 2');
		expect(text).not.toContain('console.log(display');
		expect(problemsOf(text)).toEqual([]);
	});

	it('keeps a cell that cannot be read as a comment', () => {
		const text = write(['code', 'const a = ;\nx'], ['code', 'await Promise.resolve(3)']);
		expect(text).toContain('// const a = ;\n// x');
		expect(problemsOf(text)).toEqual([]);
	});
});

/** What the type checker says of a file without imports of ours. */
function problemsOf(text: string): string[] {
	const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, strict: true, types: [] };
	const host = ts.createCompilerHost(options);
	const { getSourceFile } = host;
	host.getSourceFile = (name, target) =>
		name === 'x.ts' ? ts.createSourceFile(name, text, target) : getSourceFile.call(host, name, target);
	const program = ts.createProgram(['x.ts'], options, host);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
