import { widgetLimits, type FileFacts, type WidgetFile, type WidgetValue } from '#protocol/widget.ts';
import { requireLabel, requireOptions, requireText } from './options.ts';
import { placeWidget } from './place.ts';

export interface FileOptions {
	/** Which files fit, as in HTML: `'.csv, .txt'` or `'image/*'`. Default: any. */
	accept?: string;
}

export interface ChosenFile extends FileFacts {
	bytes: Uint8Array;
	/** The bytes as UTF-8 text. */
	text(): string;
}

/**
 * A place below the cell for a file of the learner's: picked or dropped there. It is read in this page and goes
 * nowhere else. Choosing one runs the cell again, and every cell that reads the value.
 *
 * @param label what it is for, in a few words
 * @returns the file; null until one is chosen
 * @throws TypeError or RangeError when an option does not fit
 * @example
 * const tweets = file('Your tweets', { accept: '.csv' });
 * const lines = tweets ? tweets.text().split('\n') : [];
 */
export function file(label: string, options: FileOptions = {}): ChosenFile | null {
	const title = requireLabel('file', label);
	requireOptions('file', options, ['accept']);
	const { accept = '' } = options;
	requireText('file', 'accept', accept, widgetLimits.label);
	const { set, show } = placeWidget('file', title);
	const chosen = isFile(set) ? set : null;
	const { name, size, type } = chosen ?? { name: '', size: 0, type: '' };
	show({ type: 'file', label: title, accept, value: chosen && { name, size, type } });
	return (
		chosen && { name, size, type, bytes: chosen.bytes, text: () => new TextDecoder().decode(chosen.bytes) }
	);
}

function isFile(value: WidgetValue | undefined): value is WidgetFile {
	return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}
