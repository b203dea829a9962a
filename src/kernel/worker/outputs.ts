/** Chooses how a value is shown, and gathers what a run shows into few messages. */
import { shownAs } from '#display/shown.ts';
import { slotOf, type ConsoleLevel, type Output } from '#protocol/output.ts';
import { weightOf } from '#protocol/weight.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import { toFigureSpec } from './figure-spec.ts';
import { isFigure, isFrame, isTensor } from './recognise.ts';
import { previewLimits, serialise } from './serialise.ts';
import { tableFromFrame, tableFromRecords } from './table.ts';
import { summarisedTensor } from './tensor-preview.ts';

/** Enough for a picture of 512 by 512 pixels, or for a few hundred handwritten digits. */
const tensorItems = 2 ** 18;
/** A text by itself is sent whole, if it is not absurdly long. */
const textLimits = { ...previewLimits, characters: 10_000_000 };

/** @returns undefined for `undefined`, which is nothing to show */
export function toOutput(value: unknown): Output | undefined {
	if (value === undefined) return undefined;
	try {
		const shown = shownAs(value);
		if (shown) return shown;
		if (isFigure(value)) return { kind: 'figure', figure: toFigureSpec(value) };
		if (isTensor(value)) return { kind: 'tensor', tensor: summarisedTensor(value, tensorItems) };
		if (isFrame(value)) return { kind: 'table', table: tableFromFrame(value) };
		const table = Array.isArray(value) ? tableFromRecords(value) : undefined;
		if (table) return { kind: 'table', table };
	} catch {
		// A proxy or a broken look-alike: the serialiser below copes with anything.
	}
	return { kind: 'value', value: serialise(value, typeof value === 'string' ? textLimits : previewLimits) };
}

/** Taken before cells get timers of their own: gathering outputs is no work of a cell. */
const { setTimeout, clearTimeout } = globalThis;

/** The real clock: a cell that makes time fly must not send more. */
const now = performance.now.bind(performance);

/** Lines that one run may print. */
const lineLimit = 2000;
const displayLimit = 100;
/** Bytes of tables, tensors and pictures that one run may show. */
const weightLimit = 100_000_000;
const flushEveryMs = 50;
const batchSize = 200;

/** Collects the outputs of one run: batched, and bounded in number. */
export class OutputBuffer {
	readonly widgets: WidgetValues;
	readonly #send: (outputs: Output[]) => void;
	readonly #slots = new Set<string>();
	#waiting: Output[] = [];
	#lines = 0;
	#displays = 0;
	#weight = 0;
	#dropped = 0;
	#lastFlush = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(send: (outputs: Output[]) => void, widgets: WidgetValues = {}) {
		this.#send = send;
		this.widgets = widgets;
	}

	print(level: ConsoleLevel, values: readonly unknown[]): void {
		if (++this.#lines > lineLimit) {
			this.#dropped++;
			// Looking at the clock costs more than counting, so look seldom.
			if (this.#dropped % 8192 === 0) this.#flushSoon();
			return;
		}
		this.#add({
			kind: 'console',
			level,
			values: values.slice(0, 50).map((value) => serialise(value, previewLimits))
		});
	}

	display(value: unknown): void {
		const output = toOutput(value);
		if (output) this.show(output);
	}

	show(output: Output): void {
		if (this.#replaceWaiting(output)) return;
		if (this.#isKnown(output) || this.#hasRoom(output)) this.#add(output);
		else this.#dropped++;
	}

	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#lastFlush = now();
		if (this.#dropped > 0) this.#waiting.push({ kind: 'dropped', lines: this.#dropped });
		this.#dropped = 0;
		if (this.#waiting.length === 0) return;
		const outputs = this.#waiting;
		this.#waiting = [];
		this.#send(outputs);
	}

	/** Of one slot only the newest state is sent. */
	#replaceWaiting(output: Output): boolean {
		const slot = slotOf(output);
		const at = slot === undefined ? -1 : this.#waiting.findIndex((waiting) => slotOf(waiting) === slot);
		if (at >= 0) this.#waiting[at] = output;
		return at >= 0;
	}

	#hasRoom(output: Output): boolean {
		const weight = weightOf(output);
		if (++this.#displays > displayLimit || this.#weight + weight > weightLimit) return false;
		this.#weight += weight;
		return true;
	}

	/** Another state of what is shown already is no further display. */
	#isKnown(output: Output): boolean {
		const slot = slotOf(output);
		if (slot === undefined) return false;
		const isKnown = this.#slots.has(slot);
		if (this.#displays < displayLimit) this.#slots.add(slot);
		return isKnown;
	}

	#add(output: Output): void {
		this.#waiting.push(output);
		if (this.#waiting.length >= batchSize) this.flush();
		else this.#flushSoon();
	}

	/** At once when the last message is a while ago: a cell that computes without a pause still shows its lines. */
	#flushSoon(): void {
		if (now() - this.#lastFlush > flushEveryMs) this.flush();
		else this.#timer ??= setTimeout(() => this.flush(), flushEveryMs);
	}
}
