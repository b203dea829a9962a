/** What a learner does on a lesson's page, in every engine. */
import { expect, vi } from 'vitest';
import type { Tab } from './engine.ts';
import { click, patience, read, untilRead, type Step } from './look.ts';

/** The kernel is loaded and waits. It comes with the first sign of somebody, here one that moves the mouse. */
export async function untilReady(tab: Tab): Promise<void> {
	await vi.waitFor(
		async () => {
			await tab.ask(() => void dispatchEvent(new Event('pointermove')), null);
			expect(await read(tab, [['main']])).toMatch(/Ready to run/);
		},
		// To read a whole lesson takes the page's own time, of which WebKit has little while it starts.
		{ ...patience, interval: 250 }
	);
}

/** The full editor of the cell has the keyboard, and what stands there is selected. */
async function enterEditor(tab: Tab, cell: Step): Promise<void> {
	const hasEditor = () => document.activeElement?.closest('.monaco-editor') !== null;
	await vi.waitFor(
		async () => {
			await click(tab, [cell, ['textbox', /^Code/]]);
			await vi.waitFor(async () => expect(await tab.ask(hasEditor, null)).toBe(true), { timeout: 1500 });
		},
		{ ...patience, interval: 500 }
	);
	await tab.press('Control+a');
}

/** Types over what stands in the cell, key by key, and runs it. */
export async function typeAndRun(tab: Tab, cell: Step, code: string): Promise<void> {
	await enterEditor(tab, cell);
	await tab.type(code);
	await tab.press('Control+Enter');
}

/** Puts the whole text in, as a paste does, and runs it. */
export async function pasteAndRun(tab: Tab, cell: Step, code: string): Promise<void> {
	await enterEditor(tab, cell);
	await tab.ask(insertText, code);
	await tab.press('Control+Enter');
}

/** The same, until the cell's status says so. */
export async function run(tab: Tab, cell: Step, code: string, status = /^Ran in/): Promise<void> {
	await pasteAndRun(tab, cell, code);
	await untilRead(tab, status, [cell, ['status']]);
}

/** Runs in the page. The editor takes several lines as a whole, as from a tool that dictates. */
function insertText(data: string): void {
	const options = { data, inputType: 'insertText', bubbles: true, cancelable: true };
	const isLeft = document.activeElement!.dispatchEvent(new InputEvent('beforeinput', options));
	if (isLeft) document.execCommand('insertText', false, data);
}
