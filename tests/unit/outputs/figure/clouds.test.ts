import { describe, expect, it } from 'vitest';
import { hidesLegend, splitClouds } from '#outputs/figure/clouds.ts';

const many = Float64Array.from({ length: 5000 }, (_, at) => at);
const cloud = { type: 'scatter', mode: 'markers', name: 'all', x: many, y: many };

describe('a chart without very many markers', () => {
	it('is drawn by Plotly as it is', () => {
		const data = [
			{ ...cloud, x: [1, 2], y: [1, 2] },
			{ ...cloud, mode: 'lines' },
			{ type: 'bar', y: [1] }
		];
		expect(splitClouds(data, {})).toMatchObject({ data, clouds: [] });
	});
});

describe('a cloud of points', () => {
	it('leaves its look in its place, and keeps its points without markers', () => {
		const line = { type: 'scatter', mode: 'lines', y: [1, 2] };
		const last = { ...cloud, text: ['a'], marker: { size: 3 } };
		const { data, clouds } = splitClouds([cloud, line, last], {});
		expect(data).toHaveLength(3);
		expect(data[0]).toMatchObject({ mode: 'markers', name: 'all', x: [0, 4999], y: [0, 4999] });
		expect(data[1]).toBe(line);
		expect(data[2]).toMatchObject({ marker: { size: 3 }, hoverinfo: 'skip' });
		expect(data[2]).not.toHaveProperty('text');
		expect(clouds).toMatchObject([{ look: 0 }, { look: 2, points: { text: ['a'] } }]);
		expect(clouds[0]!.points).toMatchObject({ mode: 'none', showlegend: false, x: many, y: many });
		expect(clouds[1]!.points).not.toHaveProperty('marker');
	});

	it('gives Plotly its points at once only where the ends of the axes need them', () => {
		const canWait = (trace: object, layout: object) => {
			const { data, clouds } = splitClouds([{ ...cloud, ...trace }], { ...layout });
			expect(data.slice(1)).toEqual(clouds[0]!.canWait ? [] : [clouds[0]!.points]);
			return clouds[0]!.canWait;
		};
		expect(canWait({}, { xaxis: { title: 'a' }, yaxis2: { type: 'linear' } })).toBe(true);
		expect(canWait({}, { xaxis: { type: 'log' } })).toBe(false);
		expect(canWait({}, { yaxis2: { type: 'date' } })).toBe(false);
		expect(canWait({ x: Array.from(many, String) }, {})).toBe(false);
	});

	it('has places along the axis that its author left out', () => {
		const onlyY = { type: 'scatter', mode: 'markers', y: many };
		expect(splitClouds([onlyY], {}).clouds[0]!.points.x).toEqual(many);
		const stepped = splitClouds([{ ...onlyY, x0: 10, dx: 2 }], {});
		expect(stepped.clouds[0]!.points.x[3]).toBe(16);
		expect(stepped.data[0]).toMatchObject({ x: [10, 10_008], y: [0, 4999] });
	});

	it('is hidden and shown whole, alone or with the group that its author has put it into', () => {
		const { data, clouds } = splitClouds([cloud, { ...cloud, legendgroup: 'mine' }], {});
		const groups = [...data, ...clouds.map(({ points }) => points)].map((trace) => trace['legendgroup']);
		expect(groups).toEqual([groups[0], 'mine', groups[0], 'mine']);
		expect(groups[0]).not.toBe('mine');
	});

	it('keeps its outermost points for Plotly, so that the axes end where they would', () => {
		const [x, y] = [many.slice(), many.slice()];
		[x[7], x[8], y[9], y[10]] = [-1, 1e6, -2, 1e7];
		const [look] = splitClouds([{ ...cloud, x, y }], {}).data;
		expect(look).toMatchObject({ x: [-1, 1e6, 9, 10], y: [7, 8, -2, 1e7] });
		const names = Array.from(many, String);
		expect(splitClouds([{ ...cloud, x: names }], {}).data[0]).toMatchObject({ x: [null], y: [null] });
	});

	it('keeps the ends of its colour scale, the author’s own first', () => {
		const split = (marker: object) => splitClouds([{ ...cloud, marker }], {});
		const look = (marker: object) => split(marker).data[0]!['marker'];
		const scale = { color: many, showscale: true };
		expect(look(scale)).toEqual({ color: [0, 4999], showscale: true, cmin: 0, cmax: 4999 });
		expect(split(scale).clouds[0]!.colours).toBe(many);
		expect(look({ color: many, cmax: 10 })).toMatchObject({ cmin: 0, cmax: 10 });
		expect(look({ color: many, coloraxis: 'coloraxis' })).toEqual({
			color: [0, 4999],
			coloraxis: 'coloraxis'
		});
		expect(look({ color: ['red', 'blue'] })).toEqual({ color: ['red', null] });
		expect(look({ color: 'green' })).toEqual({ color: 'green' });
	});

	it('lies above the other traces only when it comes after them', () => {
		const line = { type: 'scatter', mode: 'lines', y: [1, 2] };
		expect(splitClouds([line, cloud, cloud], {}).areOnTop).toBe(true);
		expect(splitClouds([cloud, line], {}).areOnTop).toBe(false);
		expect(splitClouds([cloud, line, cloud], {}).areOnTop).toBe(false);
	});

	it('has a legend only when its author wants one, or when it is not alone', () => {
		expect(hidesLegend([cloud], {})).toBe(true);
		expect(hidesLegend([cloud], { showlegend: true })).toBe(false);
		expect(hidesLegend([{ ...cloud, showlegend: true }], {})).toBe(false);
		expect(hidesLegend([cloud, cloud], {})).toBe(false);
	});

	it('leaves what it was made from alone', () => {
		const marker = { color: many };
		splitClouds([{ ...cloud, marker }], {});
		expect(marker).toEqual({ color: many });
	});
});
