import type { WidgetSpec, WidgetValue } from '#protocol/widget.ts';
import { currentTarget, type OutputTarget } from '../host.ts';

/** A widget's place below the cell that runs now. */
export interface WidgetPlace {
	/** What the learner has set it to; undefined when nothing was set yet. It may not fit a text that has changed since. */
	readonly set: WidgetValue | undefined;
	/** Shows the widget. Does nothing while checks call, which show nothing. */
	show(widget: WidgetSpec): void;
}

/** How often each widget was made in a run so far. */
const counts = new WeakMap<OutputTarget, Map<string, number>>();

/** Type and label find a widget again in the next run; of equal ones, their order does. */
export function placeWidget(type: WidgetSpec['type'], label: string): WidgetPlace {
	const target = currentTarget();
	if (!target) return { set: undefined, show: () => undefined };
	const slot = nextSlot(target, `${type} ${label}`);
	const set = Object.hasOwn(target.widgets, slot) ? target.widgets[slot] : undefined;
	return { set, show: (widget) => target.show({ kind: 'widget', slot, widget }) };
}

function nextSlot(target: OutputTarget, name: string): string {
	const made = counts.get(target) ?? new Map<string, number>();
	const count = (made.get(name) ?? 0) + 1;
	counts.set(target, made.set(name, count));
	return count === 1 ? name : `${name} #${count}`;
}
