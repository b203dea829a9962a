/** Finding things in a page by role and name, as people with a screen reader do, in every engine. */
import { expect, vi } from 'vitest';
import type { Point, Tab } from './engine.ts';

/** Where a thing is: by role and name, each within the one before. */
export type Path = readonly Step[];

/** A text is the whole name. */
export type Step = [role: keyof typeof selectors, name?: string | RegExp];

const selectors = {
	region: 'section[aria-labelledby], [role=region]',
	group: '[role=group]',
	button: 'button, [role=button]',
	link: 'a[href]',
	textbox: 'textarea, input[type=text], [role=textbox]',
	status: '[role=status]',
	heading: 'h1, h2, h3',
	main: 'main',
	img: '[role=img]'
};

interface Found {
	text: string;
	/** The middle of it, when it can be seen. */
	point?: Point;
}

interface Search {
	steps: { selector: string; name: string }[];
	show: boolean;
}

/** Runs in the page. */
function find({ steps, show }: Search): Found | null {
	const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const nameOf = (element: Element) => {
		const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
		return tidy(element.getAttribute('aria-label') ?? label ?? element.textContent);
	};
	let place: Element = document.documentElement;
	for (const { selector, name } of steps) {
		const wanted = new RegExp(name);
		const next = [...place.querySelectorAll(selector)].find((element) => wanted.test(nameOf(element)));
		if (!next) return null;
		place = next;
	}
	if (show) place.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = place.getBoundingClientRect();
	const text = tidy((place as HTMLElement).innerText || place.textContent);
	// Monaco's field has no height: a click on its very edge is one beside the text.
	return width > 0 ? { text, point: { x: x + width / 2, y: y + Math.max(height / 2, 4) } } : { text };
}

function look(tab: Tab, path: Path, show = false): Promise<Found | null> {
	const steps = path.map(([role, name = /(?:)/]) => ({
		selector: selectors[role],
		name: name instanceof RegExp ? name.source : `^${RegExp.escape(name)}$`
	}));
	return tab.ask(find, { steps, show });
}

/** Long enough for a first run on a slow machine. */
export const patience: { timeout: number; interval?: number } = { timeout: 60_000, interval: 50 };

/** What is written there, in one line; nothing while there is no such thing. */
export async function read(tab: Tab, path: Path): Promise<string> {
	return (await look(tab, path))?.text ?? '';
}

export async function untilRead(tab: Tab, words: RegExp, path: Path, options = patience): Promise<void> {
	await vi.waitFor(async () => expect(await read(tab, path)).toMatch(words), options);
}

/** Waits until the thing stands there, and clicks it. */
export async function click(tab: Tab, path: Path): Promise<void> {
	await vi.waitFor(async () => expect((await look(tab, path))?.point).toBeDefined(), patience);
	await tab.click((await look(tab, path, true))!.point!);
}
