/** Reads what a learner writes into the options of a widget. What is wrong is said in words that name the option. */
import { widgetLimits } from '#protocol/widget.ts';
import * as words from '#words/display.ts';

/** @throws TypeError for options that are no object, or an option that this widget does not have */
export function requireOptions(widget: string, options: unknown, known: readonly string[]): void {
	if (typeof options !== 'object' || options === null || Array.isArray(options))
		throw new TypeError(words.optionsInBraces(widget, known[0]!));
	const unknown = Object.keys(options).find((name) => !known.includes(name));
	if (unknown !== undefined) throw new TypeError(words.noOption(widget, unknown, known));
}

/** @throws RangeError for a label that is empty or too long */
export function requireLabel(widget: string, label: unknown): string {
	if (typeof label !== 'string') throw new TypeError(words.labelIsNoText(widget, describe(label)));
	const text = label.trim();
	if (text === '') throw new RangeError(words.labelIsEmpty(widget));
	return requireShort(widget, 'label', text, widgetLimits.label);
}

/** @throws TypeError for anything but a finite number */
export function requireNumber(widget: string, name: string, value: unknown): number {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw new TypeError(words.needsNumber(widget, name, describe(value)));
}

/** @throws RangeError for a number outside of the ends, which may be infinite */
export function requireWithin(
	widget: string,
	name: string,
	value: unknown,
	min: number,
	max: number
): number {
	const number = requireNumber(widget, name, value);
	if (number >= min && number <= max) return number;
	throw new RangeError(words.outside(widget, name, min, max, number));
}

export function requireBoolean(widget: string, name: string, value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	throw new TypeError(words.needsBoolean(widget, name, describe(value)));
}

export function requireText(widget: string, name: string, value: unknown, limit: number): string {
	if (typeof value === 'string') return requireShort(widget, name, value, limit);
	throw new TypeError(words.needsText(widget, name, describe(value)));
}

function requireShort(widget: string, name: string, text: string, limit: number): string {
	if (text.length <= limit) return text;
	throw new RangeError(words.tooLong(widget, name, limit, text.length));
}

/** A value in a few characters, for a message. */
export function describe(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
	if (Array.isArray(value)) return words.aList;
	if (typeof value === 'object' && value !== null) return words.anObject;
	return typeof value === 'function' ? words.aFunction : String(value);
}
