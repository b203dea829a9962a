import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '#protocol/output.ts';
import { checkFigure } from '#outputs/figure/check-figure.ts';

function figureOf(value: unknown): FigureSpec {
	const checked = checkFigure(value);
	if ('problem' in checked) throw new Error(checked.problem);
	return checked.figure;
}

function problemOf(value: unknown): string {
	const checked = checkFigure(value);
	return 'problem' in checked ? checked.problem : '';
}

const point = { type: 'scatter', x: [1], y: [2] };

describe('a chart is refused', () => {
	it('with the names of the types that can be drawn, when its type is another', () => {
		for (const type of ['pie', 'choropleth', 'image', 'scattergl', 'toString', 7, {}]) {
			expect(problemOf({ data: [point, { type }], layout: {} })).toContain(
				'scatter, bar, histogram, heatmap, box, violin and contour'
			);
		}
		expect(problemOf({ data: [{ type: 'pie' }] })).toContain('`pie`');
	});

	it.each([null, 'chart', {}, { data: {} }, { data: [] }, { data: [3] }])(
		'when it has no traces: %j',
		(value) => {
			expect(problemOf(value)).not.toBe('');
		}
	);

	it('when it holds too many values, in arrays, typed arrays or nested rows', () => {
		const many = Array.from({ length: 600_001 }, () => 1);
		expect(problemOf({ data: [{ x: many }] })).toContain('600,000');
		expect(problemOf({ data: [{ x: new Uint8Array(600_001) }] })).toContain('600,000');
		const row = Array.from({ length: 1000 }, () => 1);
		expect(problemOf({ data: [{ type: 'heatmap', z: Array.from({ length: 600 }, () => row) }] })).toContain(
			'600,000'
		);
		expect(problemOf({ data: [{ x: many.slice(2) }] })).toBe('');
	});

	it('when its texts weigh more than twelve megabytes', () => {
		expect(problemOf({ data: [{ ...point, text: 'x'.repeat(6_100_000) }] })).toContain('twelve megabytes');
	});

	it('when it would consist of more shapes than a page can hold, unless they can be painted', () => {
		const x = new Float64Array(20_001);
		const refused = [
			{ x, y: x, mode: 'lines+markers' },
			{ x, y: x, mode: 'text', text: 'a' },
			{ x, y: x, mode: 'markers', marker: { symbol: 'square' } },
			{ x, y: x, mode: 'markers', marker: { size: x } },
			{ x, y: x, mode: 'markers', marker: { size: 100 } },
			{ x, y: x, mode: 'markers', marker: { line: { width: 1 } } },
			{ x, y: x, mode: 'markers', error_y: { array: x } },
			{ x, y: x, type: 'bar' },
			{ y: x, type: 'box', boxpoints: 'all' },
			{ y: x, type: 'violin', points: 'all' },
			{ z: [x], type: 'heatmap', texttemplate: '%{z}' }
		];
		for (const trace of refused) expect(problemOf({ data: [trace] })).toContain('shapes');
		const painted = [
			{ x, y: x, mode: 'markers' },
			{ x, y: x, mode: 'markers', marker: { color: x, size: 4, opacity: 0.5, showscale: true } },
			{ x, y: x, mode: 'lines' },
			{ x, y: x },
			{ x, type: 'histogram' },
			{ y: x, type: 'box' },
			{ z: [x], type: 'heatmap' }
		];
		for (const trace of painted) expect(problemOf({ data: [trace] })).toBe('');
	});
});

describe('a chart is copied', () => {
	it('with its data, short and typed arrays alike', () => {
		const figure = figureOf({ data: [{ type: 'bar', x: ['a', 'b'], y: Float32Array.of(1, 2) }] });
		expect(figure).toEqual({ data: [{ type: 'bar', x: ['a', 'b'], y: Float32Array.of(1, 2) }], layout: {} });
	});

	it('with long lists of numbers as they are', () => {
		const x = Array.from({ length: 1000 }, (_, at) => at);
		const [trace] = figureOf({ data: [{ x, y: x.map(() => NaN) }] }).data;
		expect(trace!['x']).toEqual(x);
		expect(trace!['x']).not.toBe(x);
	});

	it('with a gap where an array holds nothing that can be drawn, so that x and y stay together', () => {
		expect(figureOf({ data: [{ x: [1, undefined, () => 1, 4] }] }).data[0]?.['x']).toEqual([
			1,
			null,
			null,
			4
		]);
	});

	it('with titles in the form that Plotly shows', () => {
		const layout = { title: 'Fares', xaxis: { title: 'Pounds' }, yaxis2: { title: { text: 'Count' } } };
		expect(figureOf({ data: [point], layout }).layout).toEqual({
			title: { text: 'Fares' },
			xaxis: { title: { text: 'Pounds' } },
			yaxis2: { title: { text: 'Count' } }
		});
	});

	it('with a height that a page can hold', () => {
		expect(figureOf({ data: [point], layout: { height: 1e9, width: 1e9 } }).layout).toEqual({ height: 900 });
		expect(figureOf({ data: [point], layout: { height: 'tall' } }).layout).toEqual({});
	});

	it('down to a limited depth', () => {
		const endless: Record<string, unknown> = {};
		endless['marker'] = endless;
		expect(JSON.stringify(figureOf({ data: [{ ...point, marker: endless }] })).length).toBeLessThan(1_000);
	});
});

describe('what could leak or harm is left out', () => {
	it('keys that load an address, change settings or reach a prototype', () => {
		const trace = JSON.parse(
			'{"x": [1], "__proto__": {"polluted": 1}, "constructor": {"prototype": {}}, "xsrc": "u", "geojson": "u",' +
				'"marker": {"source": "http://evil", "colorURL": "u", "size": 4}, "onclick": 1}'
		) as Record<string, unknown>;
		trace['onclick'] = () => 1;
		const figure = figureOf({ data: [trace], config: { topojsonURL: 'u' }, frames: [{}] });
		expect(figure.data[0]).toEqual({ x: [1], marker: { size: 4 } });
		expect(Object.keys(figure)).toEqual(['data', 'layout']);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('layout keys that are not on the list: images, buttons, maps, templates', () => {
		const layout = {
			images: [{ source: 'http://evil' }],
			updatemenus: [{ buttons: [{ method: 'relayout', args: ['images[0].source', 'http://evil'] }] }],
			sliders: [{}],
			mapbox: { style: 'http://evil' },
			geo: {},
			template: { layout: { images: [] } },
			barmode: 'stack',
			xaxis: { type: 'log' },
			'xaxis.title': 'x'
		};
		expect(figureOf({ data: [point], layout }).layout).toEqual({ barmode: 'stack', xaxis: { type: 'log' } });
	});

	it('links and styles in texts, at any depth', () => {
		const texts = [
			'<a href="http://evil">click</a>',
			'<span style="color:red">red</span>',
			'<b>bold</b><br>next<SUB class="x">2</SUB>'
		];
		expect(figureOf({ data: [{ ...point, text: texts }] }).data[0]?.['text']).toEqual([
			'click',
			'red',
			'<b>bold</b><br>next<sub>2</sub>'
		]);
	});

	it('links that appear only after others are taken out, or when two texts are joined', () => {
		const joined = ['<<b>a href="http://evil">x', '<<i2>a href="u">y</a>', '<a href="http://evil"', '>'];
		const texts = figureOf({ data: [{ ...point, customdata: joined }] }).data[0]?.['customdata'] as string[];
		expect(texts.join('')).not.toMatch(/<\s*a/i);
		expect(texts[2]).toBe('&lt;a href="http://evil"');
	});

	it('whatever names an address, wherever it stands', () => {
		const address = 'https://evil.example/x';
		const named = {
			...{ source: address, src: address, xsrc: address, iconUrl: address, topojsonURL: address },
			...{ geojson: address, images: [{ source: address }], config: { plotlyServerURL: address } },
			...{
				frames: [{ data: address }],
				template: { layout: { images: [{ source: address }] } },
				bdata: 'AAAA'
			}
		};
		const layout = { xaxis: { ...named }, annotations: [{ text: 'note', ...named }], shapes: [{ ...named }] };
		const trace = { ...point, ...named, marker: { ...named, colorbar: { title: { ...named } } } };
		const written = JSON.stringify(figureOf({ data: [trace], layout: { ...layout, ...named }, ...named }));
		expect(written).not.toContain('evil.example');
		expect(written).not.toContain('bdata');
		expect(written).toContain('note');
	});

	it('tags that load or link, in every text that Plotly reads', () => {
		const tags = [
			'<a href="https://evil.example">x</a>',
			'<A HREF=https://evil.example target="_top">x</A>',
			'<img src="https://evil.example">',
			'<image xlink:href="https://evil.example"/>',
			'<span style="background:url(https://evil.example)">x</span>',
			'<b style="background:url(https://evil.example)">x</b>',
			'<use href="https://evil.example#x"/>',
			'<<a href="https://evil.example">a href="https://evil.example">x'
		];
		for (const text of tags) {
			const figure = figureOf({
				data: [{ ...point, name: text, text: [text], hovertemplate: text, texttemplate: text, meta: [text] }],
				layout: {
					title: { text, subtitle: { text } },
					xaxis: { title: text, ticktext: [text], ticksuffix: text },
					annotations: [{ text, hovertext: text }],
					legend: { title: { text } },
					coloraxis: { colorbar: { title: text } }
				}
			});
			const written = JSON.stringify(figure);
			expect(written).not.toMatch(/<\/?(?:a|img|image|span|use)\b/i);
			expect(written).not.toMatch(/style=|url\(/i);
		}
	});

	it('addresses in CSS', () => {
		expect(
			JSON.stringify(figureOf({ data: [{ ...point, line: { color: 'URL (http://evil)' } }] }))
		).not.toMatch(/url/i);
	});
});

it('keeps "<18" as a category that reads so', () => {
	expect(figureOf({ data: [{ type: 'bar', x: ['<18', '18+'], y: [1, 2] }] }).data[0]?.['x']).toEqual([
		'&lt;18',
		'18+'
	]);
});
