import type { Output } from '#protocol/output.ts';

/** What a run has left going when it was cut off or failed, as it is: at an end. */
export function settle(output: Output, how: 'stopped' | 'failed'): Output {
	if (output.kind === 'progress' && output.progress.state === 'running') {
		const state = how === 'stopped' ? how : 'ended';
		return { ...output, progress: { ...output.progress, state } };
	}
	if (output.kind === 'training' && output.training.state === 'running')
		return { ...output, training: { ...output.training, state: how } };
	return output;
}
