/** The little that a test needs of a browser, the same in every engine. */

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

/** One tab, driven as a person does: with mouse and keyboard, and by looking at the page. */
export interface Tab {
	goto(url: string): Promise<void>;
	/** Calls a function in the page. It gets and gives plain data, and sees nothing of the test around it. */
	ask<Result, Argument>(
		question: (argument: Argument) => Result | Promise<Result>,
		argument: Argument
	): Promise<Result>;
	/** Clicks at a point of the window. */
	click(point: Point): Promise<void>;
	/** Presses one key, with those that are held meanwhile: `Control+Enter`. */
	press(keys: string): Promise<void>;
	/** Presses the keys of a text, one after the other. */
	type(text: string): Promise<void>;
	/** What the tab looks like now, as PNG. */
	picture(): Promise<Uint8Array>;
	close(): Promise<void>;
}

export interface Point {
	x: number;
	y: number;
}

export interface Engine {
	name: EngineName;
	version: string;
	/** A tab of somebody who was never here before: nothing is stored. One at a time. */
	openTab(): Promise<Tab>;
	/** Ends the browser and everything that was started for it. */
	close(): Promise<void>;
}

/** The window of every engine. */
export const windowSize = { width: 1280, height: 900 };
