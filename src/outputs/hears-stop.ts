import type { Output } from '#protocol/output.ts';

/**
 * Whether what moves there looks at Stop between its pieces: a training after each batch, a search after each fit.
 * A bar tells nothing: its loop may never pause.
 */
export function hearsStop(output: Output): boolean {
	if (output.kind === 'training') return output.training.state === 'running';
	return (
		output.kind === 'progress' && output.progress.state === 'running' && output.slot.startsWith('search ')
	);
}
