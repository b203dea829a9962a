import type { WidgetOf, WidgetSpec, WidgetValue } from '#protocol/widget.ts';

/** What every view of a widget gets. */
export interface WidgetProps<Type extends WidgetSpec['type'] = WidgetSpec['type']> {
	/** As the kernel has shown it last. */
	spec: WidgetOf<Type>;
	/** It can be read, not set. */
	disabled: boolean;
	/** Called when the learner has set it. */
	onset: (value: WidgetValue) => void;
}
