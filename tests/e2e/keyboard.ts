/** A learner without a mouse. */
import type { Page } from 'playwright-core';

/** Role-like kind and accessible name of what has the keyboard: "button Run", "textbox Code for The mode". */
export function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return 'nothing';
		const kinds: Record<string, string> = {
			A: 'link',
			BUTTON: 'button',
			TEXTAREA: 'textbox',
			INPUT: 'input'
		};
		const name = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
		return `${kinds[element.tagName] ?? element.tagName.toLowerCase()} ${name.replace(/\s+/g, ' ').trim()}`;
	});
}

/** The title of the task, or the name of the cell, in which the keyboard is. */
export function focusedCell(page: Page): Promise<string> {
	return page.evaluate(() => {
		const cell = document.activeElement?.closest('section[aria-labelledby], [role=group][aria-label^=Cell]');
		const title = document.getElementById(cell?.getAttribute('aria-labelledby') ?? '');
		return title?.textContent?.trim() ?? cell?.getAttribute('aria-label') ?? '';
	});
}

/**
 * Presses Tab until `wanted` has the keyboard. In code, Tab indents: Escape comes first, as the page tells.
 * @param cell title of the task, or "Cell <id>", when there is more than one of that name
 */
export async function tabTo(
	page: Page,
	wanted: RegExp,
	{ cell, backwards = false }: TabOptions = {}
): Promise<void> {
	const met: string[] = [];
	for (let step = 0; step < 80; step++) {
		const now = await focused(page);
		if (wanted.test(now) && (cell === undefined || (await focusedCell(page)) === cell)) return;
		met.push(now);
		if (now.startsWith('textbox')) await page.keyboard.press('Escape');
		await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`Tab never reached ${wanted}${cell ? ` in ${cell}` : ''}. It went: ${met.join(', ')}`);
}

interface TabOptions {
	cell?: string;
	backwards?: boolean;
}
