/** How soon outputs stand on the screen, and whether the page goes on drawing meanwhile. */
import type { Page } from 'playwright-core';
import { printRow } from '../table.ts';
import type { BenchCell } from './cell.ts';
import { manyLines, showChart, showTable } from './cells.ts';
import { watchFrames } from '../../support/frames.ts';

/** The middle of this many: a machine that stalls now and then shall not decide. */
const rounds = 9;
/** Until the editor has done with a new text, and the page with the last round. */
const editorPauseMs = 500;
const frame = { unit: 'ms', aim: 50 };

export async function measureFrames(page: Page): Promise<void> {
	const gaps: number[] = [];
	for (let n = 0; n < rounds; n++) {
		const longestGap = await watchFrames(page);
		await page.waitForTimeout(1000);
		gaps.push(await longestGap());
	}
	printRow('longest wait of the page between two frames, at rest', gaps, frame);
}

export async function measureLines(page: Page, cell: BenchCell): Promise<void> {
	await cell.write(manyLines);
	await cell.run(); // loads the view of lines
	const times: number[] = [];
	const gaps: number[] = [];
	for (let n = 0; n < rounds; n++) {
		await page.waitForTimeout(editorPauseMs);
		const longestGap = await watchFrames(page);
		times.push(await cell.run());
		gaps.push(await longestGap());
	}
	printRow('a million lines logged', times, { unit: 'ms' });
	printRow('… longest wait of the page between two frames', gaps, frame);
}

export async function measureOutputs(page: Page, cell: BenchCell): Promise<void> {
	const shows: [what: string, code: (mark: string) => string, selector: string][] = [
		['a frame of 100,000 rows, from Run to the screen', showTable, 'table, [role=table], [role=grid]'],
		['a chart of 100,000 points, from Run to the screen', showChart, '.js-plotly-plot']
	];
	for (const [what, code, selector] of shows) {
		await cell.write(code('first'));
		await cell.run(); // makes the data, loads the libraries
		const times: number[] = [];
		const gaps: number[] = [];
		for (let n = 0; n < rounds; n++) {
			await cell.write(code(`mark${n}`));
			await page.waitForTimeout(editorPauseMs);
			const longestGap = await watchFrames(page);
			const shown = page.evaluate(untilShown, { selector, text: `mark${n}` });
			await cell.run();
			times.push(await shown);
			gaps.push(await longestGap());
		}
		printRow(what, times, { unit: 'ms' });
		printRow('… longest wait of the page between two frames', gaps, frame);
	}
}

/** In the page: milliseconds from the next press of Enter until what is looked for has been drawn. */
function untilShown({ selector, text }: { selector: string; text: string }): Promise<number> {
	return new Promise((resolve) => {
		let pressedAt = 0;
		const press = ({ key, timeStamp }: KeyboardEvent) => {
			if (key === 'Enter') pressedAt ||= timeStamp;
		};
		addEventListener('keydown', press, { capture: true });
		const look = () => {
			const isShown = [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text));
			if (!isShown) return requestAnimationFrame(look);
			removeEventListener('keydown', press, { capture: true });
			return requestAnimationFrame(() => resolve(performance.now() - pressedAt));
		};
		look();
	});
}
