import type { Place } from '#protocol/error.ts';
import type { WidgetValue } from '#protocol/widget.ts';
import type { Block } from './blocks.ts';

/** What every view of an output gets. */
export interface OutputProps<Kind extends Block['kind'] = Block['kind']> {
	block: Extract<Block, { kind: Kind }>;
	/** Called when the learner picks a place in the code. */
	onplace: (place: Place) => void;
	/** Called when the learner sets a widget of this cell. */
	onwidget: (slot: string, value: WidgetValue) => void;
}

/** The `onwidget` of a page on which widgets can be read but not set. */
export const readOnly: OutputProps['onwidget'] = () => undefined;
