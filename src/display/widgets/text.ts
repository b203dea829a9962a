import { widgetLimits } from '#protocol/widget.ts';
import { requireBoolean, requireLabel, requireOptions, requireText } from './options.ts';
import { placeWidget } from './place.ts';

export interface TextOptions {
	/** What stands there at first. Default: nothing. */
	value?: string;
	/** An example that shows while the field is empty. */
	placeholder?: string;
	/** Several lines instead of one. */
	multiline?: boolean;
}

/**
 * A field for text below the cell. Changing it runs the cell again, and every cell that reads the value.
 *
 * @param label what it sets, in a few words
 * @returns the text in the field
 * @throws TypeError or RangeError when an option does not fit
 * @example
 * const review = text('A review', { placeholder: 'I loved it', multiline: true });
 */
export function text(label: string, options: TextOptions = {}): string {
	const title = requireLabel('text', label);
	requireOptions('text', options, ['value', 'placeholder', 'multiline']);
	const { value: first = '', placeholder = '', multiline = false } = options;
	requireText('text', 'value', first, widgetLimits.text);
	requireText('text', 'placeholder', placeholder, widgetLimits.label);
	requireBoolean('text', 'multiline', multiline);
	const { set, show } = placeWidget('text', title);
	const value = typeof set === 'string' ? set : first;
	show({ type: 'text', label: title, placeholder, multiline, value });
	return value;
}
