/** A cell of an open lesson, as the bench drives it. */
import type { Locator, Page } from 'playwright-core';

export class BenchCell {
	readonly #page: Page;
	readonly #group: Locator;

	constructor(page: Page, id: string) {
		this.#page = page;
		this.#group = page.getByRole('group', { name: `Cell ${id}`, exact: true });
	}

	async write(code: string): Promise<void> {
		await this.#group.getByRole('textbox', { name: /^Code/ }).focus();
		await this.#group.locator('.monaco-editor textarea').waitFor({ state: 'attached' });
		await this.#group.getByRole('textbox', { name: /^Code/ }).focus();
		await this.#page.keyboard.press('Control+A');
		await this.#page.keyboard.insertText(code);
	}

	/** Runs the cell. @returns milliseconds from the key to the words of its status, in the page */
	async run(): Promise<number> {
		const timing = await this.begin();
		await this.#page.keyboard.press('Control+Enter');
		return timing();
	}

	/** Puts the keyboard into the cell and watches it. @returns waits for the end of the run that begins next */
	async begin(): Promise<() => Promise<number>> {
		await this.#group.getByRole('textbox', { name: /^Code/ }).focus();
		await this.#group.getByRole('status').first().evaluate(watchRun);
		return async () => {
			const ended = await this.#page.evaluate(
				() => (globalThis as unknown as { runEnds: Promise<Ended> }).runEnds
			);
			if (!ended.status.startsWith('Ran in')) throw new Error(`A cell of the bench: ${await this.text()}`);
			return ended.milliseconds;
		};
	}

	/** Runs the cell, and waits for nothing. */
	async press(): Promise<void> {
		await this.#group.getByRole('textbox', { name: /^Code/ }).focus();
		await this.#page.keyboard.press('Control+Enter');
	}

	/** Clicks on Stop. @returns milliseconds from the click until the cell's status does not say any more that it runs or waits */
	async timeStop(): Promise<Ended> {
		const button = this.#group.getByRole('button', { name: 'Stop', exact: true });
		await button.scrollIntoViewIfNeeded();
		const ended = this.#group.evaluate(watchStop);
		const { x, y, width, height } = (await button.boundingBox())!;
		await this.#page.mouse.click(x + width / 2, y + height / 2);
		return ended;
	}

	/** Ends a run that goes on, from the button. */
	stop(): Promise<void> {
		return this.#group.getByRole('button', { name: 'Stop', exact: true }).click();
	}

	async text(): Promise<string> {
		return (await this.#group.innerText()).replace(/\s+/g, ' ');
	}

	/** What the cell printed last as `name=number`. */
	async number(name: string): Promise<number> {
		const found = [
			...(await this.text()).matchAll(new RegExp(`\\b${name}=(-?[\\d.]+(?:e[+-]?\\d+)?)`, 'g'))
		].at(-1);
		if (!found) throw new Error(`No “${name}=” in: ${await this.text()}`);
		return Number(found[1]);
	}
}

interface Ended {
	status: string;
	milliseconds: number;
}

/** In the page: `runEnds` settles when the run that begins next has ended. */
function watchRun(status: Element): void {
	const ended = new Promise<Ended>((resolve) => {
		let startedAt: number | undefined;
		const observer = new MutationObserver(() => {
			const text = status.textContent?.trim() ?? '';
			if (/^(Waiting|Running)/.test(text)) startedAt ??= performance.now();
			else if (startedAt !== undefined && /^(Ran in|Stopped)/.test(text)) {
				observer.disconnect();
				resolve({ status: text, milliseconds: performance.now() - startedAt });
			}
		});
		observer.observe(status, { childList: true, characterData: true, subtree: true });
	});
	Object.assign(globalThis, { runEnds: ended });
}

/** In the page: settles when the cell has said that the run has ended which the next click stops. */
function watchStop(group: Element): Promise<Ended> {
	return new Promise((resolve) => {
		const status = group.querySelector('[role=status]')!;
		let clickedAt: number | undefined;
		group.addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), {
			capture: true,
			once: true
		});
		const observer = new MutationObserver(() => {
			const text = status.textContent?.trim() ?? '';
			if (clickedAt === undefined || /^(Waiting|Running)/.test(text)) return;
			observer.disconnect();
			resolve({ status: text, milliseconds: performance.now() - clickedAt });
		});
		observer.observe(status, { childList: true, characterData: true, subtree: true });
	});
}
