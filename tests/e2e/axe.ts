/** What axe finds, and whether a page fits, in all its looks: both themes, in a wide window and on a narrow phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const narrow = { width: 320, height: 700 };

/** The whole page as it stands, in four looks one after the other; afterwards it looks as before. */
export async function expectNothingFound(page: Page): Promise<void> {
	const wide = page.viewportSize()!;
	for (const viewport of [wide, narrow]) {
		await page.setViewportSize(viewport);
		// Editors and charts follow the window a moment later.
		await expect.poll(() => overhang(page), { timeout: 5000 }).toEqual([]);
		await expectNothingFoundIn(page);
	}
	await page.setViewportSize(wide);
}

/**
 * In both themes, in the window as it is. In the second one axe reads the colours only: nothing else is another there.
 * @param parts selectors; without any, the whole page
 */
export async function expectNothingFoundIn(page: Page, ...parts: string[]): Promise<void> {
	await expectRulesHold(page, parts);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectRulesHold(page, parts, ['color-contrast']);
	await page.emulateMedia({ colorScheme: 'light' });
}

async function expectRulesHold(page: Page, parts: readonly string[], only?: string[]): Promise<void> {
	await untilStill(page);
	// In one piece, in the page: in parts, which reach into frames of strangers too, axe hands over every element that it
	// has looked at, and takes three times as long. No page shows a frame; the kernel's is hidden, and left out either way.
	expect(await page.locator('iframe:visible, frame').count()).toBe(0);
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (only) axe.withRules(only);
	for (const part of parts) axe.include(part);
	const { violations, passes, incomplete } = await axe.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
	// It has looked at something. Of colours in a dialog that fills the window, it cannot always tell what lies below.
	if (only) expect(passes.length + incomplete.length).toBeGreaterThan(0);
	else expect(passes.length).toBeGreaterThan(parts.length > 0 ? 3 : 10);
}

/** Half-way between two themes a text has colours that it keeps in none. */
async function untilStill(page: Page): Promise<void> {
	await page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
				.map(({ finished }) => finished)
		)
	);
}

/** Which of the page and its dialog scroll sideways, and by how much. */
export function overhang(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[document.documentElement, ...document.querySelectorAll('dialog')].flatMap((element) => {
			const pixels = element.scrollWidth - element.clientWidth;
			return pixels > 0 ? [`${element.localName}: ${pixels}`] : [];
		})
	);
}
