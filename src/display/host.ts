import type { Output } from '#protocol/output.ts';
import type { WidgetValues } from '#protocol/widget.ts';

/** Tells what can end by itself, such as a training, that Stop was pressed. */
export interface StopSignal {
	readonly asked: boolean;
	/** Something begins that looks at `asked` again and again. @returns says that it has ended */
	listen(): () => void;
}

/** Where one run of a cell shows things. It stays the same for all that the run begins, timers included. */
export interface OutputTarget {
	/** What the cell's widgets are set to, by slot. */
	readonly widgets: WidgetValues;
	readonly softStop: StopSignal;
	/** Shows an output below the cell; does nothing when the cell has been run again meanwhile. */
	show(output: Output): void;
	/** Calls back when the cell runs again, fails or is deleted. @returns takes that back */
	onInvalidate(callback: () => void): () => void;
}

export interface DisplayHost {
	/** Of the cell that runs now; undefined while a function is called by checks, which show nothing. */
	target(): OutputTarget | undefined;
}

let host: DisplayHost | undefined;

/** The kernel calls this once, before a cell runs. */
export function setDisplayHost(next: DisplayHost): void {
	host = next;
}

export function currentTarget(): OutputTarget | undefined {
	return host?.target();
}
