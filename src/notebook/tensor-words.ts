import type { TensorHolder, TensorReport } from '#protocol/kernel.ts';
import { listNames } from './words.ts';

/** More names than this say less, not more. */
const mostNames = 6;

/** What a run left in memory, in one or two sentences; empty for nothing. */
export function describeTensors({ count, bytes, held, loose }: TensorReport): string {
	if (count === 0) return '';
	const parts = [...describeHeld(held), ...(loose > 0 ? [describeLoose(loose, count)] : [])];
	const leaks = loose > 0 ? ' Wrap the code that makes them in tf.tidy, or dispose of them.' : '';
	return `${countTensors(count)} (${describeBytes(bytes)}): ${parts.join(', ')}.${leaks}`;
}

function describeHeld(held: readonly TensorHolder[]): string[] {
	const tensors = held.filter(({ kind }) => kind === 'tensor').map(({ name }) => name);
	const others = held.filter(({ kind }) => kind !== 'tensor');
	const names =
		tensors.length > mostNames ? `${tensors.length} in variables of their own` : listNames(tensors);
	return [...(tensors.length > 0 ? [names] : []), ...others.slice(0, mostNames).map(describeHolder)];
}

function describeHolder({ name, kind, count }: TensorHolder): string {
	const what = { model: 'the model ', optimizer: 'the optimiser ', tensor: '', value: '' }[kind];
	return `${count} in ${what}“${name}”`;
}

function describeLoose(loose: number, count: number): string {
	const which =
		loose === count ? (count === 1 ? 'it is' : 'they are') : loose === 1 ? '1 is' : `${loose} are`;
	return `${which} in no variable, a leak unless a function keeps ${loose === 1 ? 'it' : 'them'}`;
}

function countTensors(count: number): string {
	return count === 1 ? '1 tensor' : `${count.toLocaleString('en')} tensors`;
}

/** "16 B", "4.2 MB" */
export function describeBytes(bytes: number): string {
	const units = ['B', 'kB', 'MB', 'GB'];
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	const value = bytes / 1000 ** power;
	return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]!}`;
}
