/** Reads what a learner writes into the options of a widget. What is wrong is said in words that name the option. */
import { widgetLimits } from '#protocol/widget.ts';

/** @throws TypeError for options that are no object, or an option that this widget does not have */
export function requireOptions(widget: string, options: unknown, known: readonly string[]): void {
	const names = known.map((name) => `\`${name}\``).join(', ');
	if (typeof options !== 'object' || options === null || Array.isArray(options))
		throw new TypeError(`The options of ${widget} stand in braces, as in { ${known[0]!}: … }.`);
	const unknown = Object.keys(options).find((name) => !known.includes(name));
	if (unknown !== undefined) throw new TypeError(`${widget} has no option \`${unknown}\`. It has ${names}.`);
}

/** @throws RangeError for a label that is empty or too long */
export function requireLabel(widget: string, label: unknown): string {
	if (typeof label !== 'string')
		throw new TypeError(`${widget} begins with its label, a text in quotes; got ${describe(label)}.`);
	const text = label.trim();
	if (text === '')
		throw new RangeError(`The label of ${widget} is empty. Say in a word or two what it sets.`);
	return requireShort(widget, 'label', text, widgetLimits.label);
}

/** @throws TypeError for anything but a finite number */
export function requireNumber(widget: string, name: string, value: unknown): number {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw new TypeError(`\`${name}\` of ${widget} must be a finite number; got ${describe(value)}.`);
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
	const range = [min > -Infinity && `at least ${min}`, max < Infinity && `at most ${max}`].filter(Boolean);
	throw new RangeError(`\`${name}\` of ${widget} must be ${range.join(' and ')}; got ${number}.`);
}

export function requireBoolean(widget: string, name: string, value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	throw new TypeError(`\`${name}\` of ${widget} must be true or false; got ${describe(value)}.`);
}

export function requireText(widget: string, name: string, value: unknown, limit: number): string {
	if (typeof value === 'string') return requireShort(widget, name, value, limit);
	throw new TypeError(`\`${name}\` of ${widget} must be a text in quotes; got ${describe(value)}.`);
}

function requireShort(widget: string, name: string, text: string, limit: number): string {
	if (text.length <= limit) return text;
	throw new RangeError(
		`\`${name}\` of ${widget} may have up to ${limit.toLocaleString('en')} characters; this one has ${text.length}.`
	);
}

/** A value in a few characters, for a message. */
export function describe(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return typeof value === 'function' ? 'a function' : String(value);
}
