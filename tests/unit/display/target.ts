/** A run of a cell, as far as `stagecoach/display` sees it. */
import { setDisplayHost } from '#display/host.ts';
import type { Output } from '#protocol/output.ts';
import type { WidgetSpec, WidgetValues } from '#protocol/widget.ts';

type WidgetOutput = Extract<Output, { kind: 'widget' }>;

export interface Shown {
	outputs: Output[];
	/** The newest widget. */
	last(): WidgetSpec;
	slots(): string[];
}

/** Begins a run; what is shown until the next one is gathered. @param widgets what the learner has set, by slot */
export function beginRun(widgets: WidgetValues = {}): Shown {
	const outputs: Output[] = [];
	const target = {
		widgets,
		show: (output: Output) => void outputs.push(output),
		softStop: { asked: false, listen: () => () => undefined },
		onInvalidate: () => () => undefined
	};
	setDisplayHost({ target: () => target });
	const shown = () => outputs.filter((output): output is WidgetOutput => output.kind === 'widget');
	return { outputs, last: () => shown().at(-1)!.widget, slots: () => shown().map(({ slot }) => slot) };
}

/** Checks call a function: nothing is shown. */
export function beginCheck(): void {
	setDisplayHost({ target: () => undefined });
}
