/** Charts as drawings, in both themes, for a page that has no scripts. */
import type { DrawnFigure } from '#export/html/write.ts';
import { drawChart } from '#outputs/figure/chart.ts';
import type { FigureSpec } from '#protocol/output.ts';

const width = 720;
const usualHeight = 380;

/** @param tokens of both themes; what a chart reads of them stands at the element it is drawn into */
export async function drawFigure(figure: FigureSpec, tokens: string): Promise<DrawnFigure | undefined> {
	try {
		return {
			light: await drawIn(figure, readTokens(tokens, ':root {')),
			dark: await drawIn(figure, readTokens(tokens, ":root[data-theme='dark'] {"))
		};
	} catch {
		return undefined; // the words stand in for it
	}
}

async function drawIn(figure: FigureSpec, tokens: readonly [string, string][]): Promise<string> {
	const place = document.createElement('div');
	const { height } = figure.layout;
	const size = `width: ${width}px; height: ${typeof height === 'number' ? height : usualHeight}px`;
	place.style.cssText = `position: absolute; left: -10000px; top: 0; ${size}`;
	place.ariaHidden = 'true';
	place.inert = true;
	for (const [name, value] of tokens) place.style.setProperty(name, value);
	document.body.append(place);
	// Plotly changes what it is given.
	const chart = await drawChart(place, structuredClone(figure), () => undefined).catch((error: unknown) => {
		place.remove();
		throw error;
	});
	try {
		return await chart.toSvg();
	} finally {
		chart.destroy();
		place.remove();
	}
}

/** The tokens that a block of the style sheet sets. */
function readTokens(sheet: string, selector: string): [string, string][] {
	const start = sheet.indexOf(selector) + selector.length;
	const block = sheet.slice(start, sheet.indexOf('}', start));
	return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]);
}
