import { widgetLimits } from '#protocol/widget.ts';
import * as words from '#words/display.ts';
import { describe, requireLabel, requireOptions, requireText } from './options.ts';
import { placeWidget } from './place.ts';

export interface SelectOptions<Value> {
	/** What is chosen at first, one of the options. Default: the first one. */
	value?: Value;
}

interface Choice {
	/** What the learner reads, and what finds the choice again in the next run. */
	text: string;
	value: unknown;
}

/**
 * A list below the cell of which one is chosen. Choosing runs the cell again, and every cell that reads the value.
 *
 * @param label what it sets, in a few words
 * @param choices texts or numbers; or pairs of a text to read and the value that it stands for
 * @returns the one that is chosen now
 * @throws TypeError or RangeError when there is nothing to choose from, or an option does not fit
 * @example
 * const column = select('Column', ['age', 'fare']);
 * const loss = select('Loss', [['squares', (e: number) => e * e], ['distances', Math.abs]]);
 */
export function select<const Value extends string | number>(
	label: string,
	choices: readonly Value[],
	options?: SelectOptions<NoInfer<Value>>
): Value;
export function select<const Value>(
	label: string,
	choices: readonly (readonly [text: string, value: Value])[],
	options?: SelectOptions<NoInfer<Value>>
): Value;
export function select(
	label: string,
	choices: readonly unknown[],
	options: SelectOptions<unknown> = {}
): unknown {
	const title = requireLabel('select', label);
	const known = readChoices(choices);
	requireOptions('select', options, ['value']);
	const first = readFirst(known, options);
	const { set, show } = placeWidget('select', title);
	const chosen = known.find(({ text }) => text === set) ?? first;
	show({ type: 'select', label: title, options: known.map(({ text }) => text), value: chosen.text });
	return chosen.value;
}

function readChoices(choices: unknown): Choice[] {
	if (!Array.isArray(choices)) throw new TypeError(words.choicesAreNoList(describe(choices)));
	if (choices.length === 0) throw new RangeError(words.noChoices);
	if (choices.length > widgetLimits.options)
		throw new RangeError(words.tooManyChoices(widgetLimits.options, choices.length));
	const read = choices.map(readChoice);
	const texts = new Set<string>();
	for (const { text } of read) {
		if (texts.has(text)) throw new RangeError(words.repeatedChoice(describe(text)));
		texts.add(text);
	}
	return read;
}

function readChoice(choice: unknown, at: number): Choice {
	const [text, value]: unknown[] = Array.isArray(choice) && choice.length === 2 ? choice : [choice, choice];
	if (typeof text === 'number') return { text: String(text), value };
	if (typeof text === 'string')
		return { text: requireText('select', `choices[${at}]`, text, widgetLimits.label), value };
	throw new TypeError(words.oddChoice(at, describe(choice)));
}

function readFirst(choices: Choice[], options: SelectOptions<unknown>): Choice {
	if (options.value === undefined) return choices[0]!;
	const found = choices.find(({ value }) => Object.is(value, options.value));
	if (found) return found;
	throw new RangeError(words.noSuchChoice(describe(options.value)));
}
