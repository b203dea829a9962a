/** Values of ours that are shown as something else than their parts: a picture, a piece of HTML. */
import type { Output } from '#protocol/output.ts';

type Shown = Extract<Output, { kind: 'image' | 'html' }>;

/** The same in every copy of this module: the kernel has one, the learner's library another. */
const mark = Symbol.for('stagecoach.shown');

/** Lets `display`, and the end of a cell, show `value` as that output. */
export function showAs(value: object, output: Shown): void {
	Object.defineProperty(value, mark, { value: output });
}

export function shownAs(value: unknown): Shown | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.getOwnPropertyDescriptor(value, mark)?.value as Shown | undefined;
}
