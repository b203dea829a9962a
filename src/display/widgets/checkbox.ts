import { requireBoolean, requireLabel, requireOptions } from './options.ts';
import { placeWidget } from './place.ts';

export interface CheckboxOptions {
	/** Whether it is ticked at first. Default: false. */
	value?: boolean;
}

/**
 * A box to tick below the cell. Ticking it runs the cell again, and every cell that reads the value.
 *
 * @param label what it turns on, in a few words
 * @returns true while it is ticked
 * @throws TypeError or RangeError when an option does not fit
 * @example
 * const logScale = checkbox('Logarithmic scale');
 */
export function checkbox(label: string, options: CheckboxOptions = {}): boolean {
	const title = requireLabel('checkbox', label);
	requireOptions('checkbox', options, ['value']);
	const first = options.value === undefined ? false : requireBoolean('checkbox', 'value', options.value);
	const { set, show } = placeWidget('checkbox', title);
	const value = typeof set === 'boolean' ? set : first;
	show({ type: 'checkbox', label: title, value });
	return value;
}
