/** What a learner does on a lesson's page, by the names that the page promises to keep. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Long enough for a first run on a slow machine. */
export const patience = { timeout: 30_000, interval: 50 };

export const task = (page: Page, title: string): Locator =>
	page.getByRole('region', { name: title, exact: true });

export const demo = (page: Page, id: string): Locator =>
	page.getByRole('group', { name: `Cell ${id}`, exact: true });

export const editor = (cell: Locator): Locator => cell.getByRole('textbox', { name: /^Code/ });

export const button = (cell: Locator, name: string): Locator =>
	cell.getByRole('button', { name, exact: true });

/** The first status is that of the cell. */
export async function statusText(cell: Locator): Promise<string> {
	return (await cell.getByRole('status').first().innerText()).trim();
}

export async function untilStatus(cell: Locator, words: RegExp, options = patience): Promise<void> {
	await expect.poll(() => statusText(cell), options).toMatch(words);
}

/** Everything that is written in a cell, its code included, in one line: the editor breaks lines where it wraps them. */
export async function textOf(cell: Locator): Promise<string> {
	return (await cell.innerText()).replace(/\s+/g, ' ');
}

export async function untilText(cell: Locator, words: string | RegExp, options = patience): Promise<void> {
	await expect.poll(() => textOf(cell), options).toMatch(words);
}

/** Resolves when the full editor stands in the cell and has the keyboard. */
export async function enterEditor(cell: Locator): Promise<void> {
	await editor(cell).focus();
	await untilFullEditor(cell);
	await editor(cell).focus();
}

export async function untilFullEditor(cell: Locator): Promise<void> {
	await cell.locator('.monaco-editor textarea').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Replaces the whole text, as a paste over everything does. */
export async function writeCode(cell: Locator, code: string): Promise<void> {
	await enterEditor(cell);
	await cell.page().keyboard.press('Control+A');
	await cell.page().keyboard.insertText(code);
}

/** Writes the code, runs it and waits until the cell's status says what is expected. */
export async function runCode(
	cell: Locator,
	code: string,
	status: RegExp,
	options = patience
): Promise<void> {
	await writeCode(cell, code);
	await cell.page().keyboard.press('Control+Enter');
	await untilStatus(cell, status, options);
}

/** The page's scripts run: SvelteKit adds its announcer of page changes at that moment. */
export async function untilAlive(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached', timeout: 30_000 });
}

/** The kernel is loaded and waits; runs after this are warm. */
export async function untilReady(page: Page): Promise<void> {
	await page.getByText('Ready to run').waitFor({ timeout: 60_000 });
}

/** A file of a task, for example `readExercise('1-math-and-language/statistics', 'mode/solution.ts')`. */
export function readExercise(lesson: string, file: string): string {
	return readFileSync(`exercises/${lesson}/${file}`, 'utf8').trimEnd();
}

/** A known wrong answer, and the words that its feedback must contain. */
export function readSlip(lesson: string, file: string): { code: string; words: string } {
	const text = readExercise(lesson, file);
	const words = /^\/\/ feedback: (.+)/.exec(text)?.[1];
	if (!words) throw new Error(`${file} does not begin with its feedback.`);
	return { code: text.slice(text.indexOf('\n') + 1), words };
}
