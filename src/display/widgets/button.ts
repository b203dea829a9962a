import { requireLabel } from './options.ts';
import { placeWidget } from './place.ts';

/**
 * A button below the cell. Each press runs the cell again, and every cell that reads the number of presses.
 *
 * @param label what pressing it does, in a few words
 * @returns how often it was pressed: 0 at first
 * @example
 * if (button('Train') > 0) await model.fit(x, y);
 */
export function button(label: string): number {
	const title = requireLabel('button', label);
	const { set, show } = placeWidget('button', title);
	const value = typeof set === 'number' && Number.isSafeInteger(set) && set > 0 ? set : 0;
	show({ type: 'button', label: title, value });
	return value;
}
