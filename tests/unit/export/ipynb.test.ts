import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIpynb } from '#export/ipynb/read.ts';
import { writeIpynb, type IpynbSources } from '#export/ipynb/write.ts';
import type { JupyterNotebook } from '#export/ipynb/format.ts';
import type { ExportedCell } from '#export/notebook.ts';
import type { Output } from '#protocol/output.ts';

const sources: IpynbSources = {
	runtime: () => Promise.resolve('export const start = () => {};'),
	module: (request) => Promise.resolve({ text: `export const learner = '${request}';` }),
	dataSet: () => Promise.reject(new Error('none is asked for')),
	clean: (html) => html.replaceAll(/<script.*?<\/script>/g, '')
};

const cell = (kind: 'code' | 'text', source: string, outputs: Output[] = []): ExportedCell => ({
	...{ id: 'cell-1', kind, source, outputs }
});

async function write(cells: ExportedCell[], title = 'Seats'): Promise<JupyterNotebook> {
	return JSON.parse(await writeIpynb({ title, cells }, sources)) as JupyterNotebook;
}

const textOf = ({ source }: JupyterNotebook['cells'][number]) => source.join('');

/** Cells of the notebook, without those that the export adds. */
const own = ({ cells }: JupyterNotebook) => cells.slice(2);

describe('a notebook for Jupyter', () => {
	it('is nbformat 4.5 for Deno’s kernel, with ids that fit and are there once', async () => {
		const notebook = await write([cell('code', '1'), cell('text', 'two'), cell('code', '3')]);
		expect(notebook).toMatchObject({
			nbformat: 4,
			nbformat_minor: 5,
			metadata: { kernelspec: { name: 'deno', language: 'typescript' } }
		});
		const ids = notebook.cells.map(({ id }) => id);
		expect(new Set(ids).size).toBe(5);
		expect(ids.every((id) => /^[\w-]{1,64}$/.test(id))).toBe(true);
		expect(notebook.cells.map(({ cell_type }) => cell_type).join()).toBe('markdown,code,code,markdown,code');
	});

	it('asks its first cell for our libraries, and leaves other imports alone', async () => {
		const source = `import { mean as m, type Rows } from 'stagecoach/ml';
import * as tf from '@tensorflow/tfjs';
import type { Row } from 'stagecoach/data';
import { z } from 'npm:zod';
const later = await import('stagecoach/pd');`;
		const [written] = own(await write([cell('code', source)]));
		expect(textOf(written!)).toBe(`const { mean: m } = await stagecoach('stagecoach/ml');
const tf = await stagecoach('@tensorflow/tfjs');
/* import type { Row } from 'stagecoach/data'; */
import { z } from 'npm:zod';
const later = await stagecoach('stagecoach/pd');`);
	});

	it('packs the parts of a library that all its cells take together', async () => {
		const notebook = await write([
			cell('code', "import { mean } from 'stagecoach/ml';"),
			cell('code', "import { KMeans } from 'stagecoach/ml';")
		]);
		const [, first] = notebook.cells;
		const packed = /"stagecoach\/ml": '([^']+)'/.exec(textOf(first!))![1]!;
		const stream = new Blob([Buffer.from(packed, 'base64')])
			.stream()
			.pipeThrough(new DecompressionStream('gzip'));
		expect(await new Response(stream).text()).toBe("export const learner = 'stagecoach/ml:mean,KMeans';");
	});

	it('holds outputs: prints as one stream, tables as HTML, charts for Plotly, errors with their lines', async () => {
		const outputs: Output[] = [
			{ kind: 'console', level: 'log', values: [{ type: 'string', value: 'a', length: 1 }] },
			{ kind: 'console', level: 'log', values: [{ type: 'number', value: 2 }] },
			{
				kind: 'table',
				table: { columns: [{ name: '<b>', type: 'string', nulls: 0, values: ['<script>'] }], rowCount: 1 }
			},
			{ kind: 'figure', figure: { data: [{ type: 'bar', y: new Float64Array([1, NaN]) }], layout: {} } },
			{ kind: 'html', html: '<b>kept</b><script>alert(1)</script>' },
			{ kind: 'error', error: { name: 'TypeError', message: 'no', frames: [], help: 'Look.' } }
		];
		const [written] = own(await write([cell('code', '1', outputs)]));
		expect(written).toMatchObject({
			outputs: [
				{ output_type: 'stream', name: 'stdout', text: ['a\n', '2\n'] },
				{
					output_type: 'display_data',
					data: { 'text/plain': expect.stringContaining('<script>') as string }
				},
				{
					output_type: 'display_data',
					data: { 'application/vnd.plotly.v1+json': { data: [{ type: 'bar', y: [1, null] }] } }
				},
				{ output_type: 'display_data', data: { 'text/html': '<b>kept</b>' } },
				{ output_type: 'error', ename: 'TypeError', traceback: ['TypeError: no', 'Look.'] }
			]
		});
		const html = JSON.stringify(written).match(/<table>.*?<\/table>/)![0];
		expect(html).toContain('&lt;script&gt;');
		expect(html).not.toContain('<script>');
	});
});

describe('there and back', () => {
	it('keeps title, cells and texts, whatever they are', async () => {
		const imports = fc.constantFrom(
			"import { load } from 'stagecoach/data';",
			'import {\n\tmean as m,\n\ttype Rows\n} from "stagecoach/ml"',
			"import * as tf from '@tensorflow/tfjs';",
			"import type { Row } from 'stagecoach/data';",
			"import pd, { describe } from 'stagecoach/pd';",
			"const zod = await import('zod');",
			"import 'hono';"
		);
		const source = fc
			.array(fc.oneof(imports, fc.string({ unit: 'grapheme' }), fc.constant('let a = `b`;\n\n')))
			.map((parts) => parts.join('\n'));
		const anyCell = fc.record({ kind: fc.constantFrom('code' as const, 'text' as const), source });
		await fc.assert(
			fc.asyncProperty(fc.array(anyCell, { maxLength: 6 }), fc.string(), async (cells, title) => {
				const text = await writeIpynb(
					{ title, cells: cells.map(({ kind, source }) => cell(kind, source)) },
					sources
				);
				expect(readIpynb(text, 'x.ipynb').cells).toEqual(cells);
			}),
			{ numRuns: 200 }
		);
	});

	it('reads what was changed in Jupyter: imports of ours become imports again', async () => {
		const notebook = await write([cell('code', "import { mean } from 'stagecoach/ml';\nmean([1])")]);
		const [written] = own(notebook);
		written!.source = ["const { mean, std: s } = await stagecoach('stagecoach/ml');\n", 'mean([1, 2])'];
		expect(readIpynb(JSON.stringify(notebook), 'x.ipynb')).toEqual({
			title: 'Seats',
			cells: [{ kind: 'code', source: "import { mean, std as s } from 'stagecoach/ml';\nmean([1, 2])" }],
			notes: []
		});
	});
});

describe('a notebook from Jupyter', () => {
	const python = (cells: unknown[], metadata: object = { kernelspec: { language: 'python' } }) =>
		JSON.stringify({ nbformat: 4, nbformat_minor: 2, metadata, cells });

	it('of Python becomes texts: the code stands there to be read, and what is left out is said', () => {
		const { title, cells, notes } = readIpynb(
			python([
				{ cell_type: 'markdown', source: ['# Hi\n', 'there'], attachments: { 'a.png': {} } },
				{ cell_type: 'code', source: 'x = """```"""', outputs: [{}, {}], execution_count: 3 },
				{ cell_type: 'raw', source: 'as it is' }
			]),
			'My work.ipynb'
		);
		expect(title).toBe('My work');
		expect(cells).toEqual([
			{ kind: 'text', source: '# Hi\nthere' },
			{
				kind: 'text',
				source: '*Python, which does not run here:*\n\n````python\nx = """```"""\n````'
			},
			{ kind: 'text', source: '```\nas it is\n```' }
		]);
		expect(notes.join(' ')).toMatch(/1 cell of code.*Outputs were not taken along \(2\).*Pictures.*\(1\)/);
	});

	it('that says no language is Python', () => {
		expect(readIpynb(python([{ cell_type: 'code', source: '' }], {}), 'a').cells[0]!.kind).toBe('text');
	});

	it.each([
		['{"nbformat": 4,\n oops', /ends too early|wrong in line 2/],
		['[]', /no object/],
		['{"cells": []}', /no “nbformat”/],
		['{"nbformat": 3, "worksheets": []}', /old kind \(nbformat 3\).*Jupyter/],
		['{"nbformat": 5, "cells": []}', /newer than this page/],
		['{"nbformat": 4}', /“cells”/],
		['{"nbformat": 4, "cells": [7]}', /cell 1 is no object/],
		['{"nbformat": 4, "cells": [{"cell_type": "film"}]}', /“cell_type” of cell 1/],
		['{"nbformat": 4, "cells": [{"cell_type": "code", "source": [1]}]}', /“source” of cell 1/],
		[python(Array.from({ length: 501 }, () => ({ cell_type: 'raw', source: '' }))), /501 cells/],
		[python([{ cell_type: 'raw', source: 'x'.repeat(5_000_001) }]), /longer than 5 MB/]
	])('is refused in words: %#', (text, words) => {
		expect(() => readIpynb(text, 'x.ipynb')).toThrow(words);
	});
});
