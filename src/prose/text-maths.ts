import type { KatexOptions } from 'katex';

export { addMaths } from './maths.ts';

/** A stranger's formula runs no commands, links nowhere, ends soon and stays about as large as its text. */
export const limits: KatexOptions = {
	trust: false,
	maxExpand: 500,
	maxSize: 10,
	strict: 'ignore',
	errorColor: 'var(--danger)'
};
