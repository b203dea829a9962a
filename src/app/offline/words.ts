import { isDataGroup } from '#offline/site-files.ts';
import type { GroupState } from '#offline/states.ts';
import type { Reluctance } from '#offline/wish.ts';
import { sizeText } from '../data/words.ts';
import type { OfflineTexts } from './offline-page.ts';
import type { SaveProblem } from './offline-state.svelte.ts';

const groupTexts: Record<string, [title: string, about: string]> = {
	pages: [
		'Course pages',
		'every lesson with its tasks, hints and solutions, the data sets’ pages, and the fonts'
	],
	notebook: ['Notebook and editor', 'what runs cells, checks answers, draws charts and knows types'],
	libraries: ['Libraries', 'TensorFlow.js, Danfo.js, stagecoach/ml and what else a cell imports']
};

/** The name of a group and what is in it; for a data set the name that `load` takes. */
export function describeGroup(id: string, { sets }: OfflineTexts): { title: string; about: string } {
	const name = isDataGroup(id) ? id.slice(id.indexOf(':') + 1) : '';
	const [title, about] = groupTexts[id] ?? [name || id, sets[name] ?? ''];
	return { title, about };
}

/** @param isSaving whether it is being saved now, or waits for its turn */
export function stateText({ kind, saved, total, missingWire }: GroupState, isSaving: boolean): string {
	if (kind === 'saved') return 'Saved';
	const count = `${saved} of ${total} files`;
	if (isSaving) return total === 1 || saved === 0 ? 'Saving…' : `Saving: ${count}`;
	if (kind === 'older') return 'Saved in an older version';
	return kind === 'partly' ? `Partly saved: ${count}, ${sizeText(missingWire)} to fetch` : 'Not saved';
}

/** One sentence for all of it. */
export function summaryText(groups: readonly GroupState[], isSaving: boolean): string {
	const saved = groups.filter(({ kind }) => kind === 'saved').length;
	if (saved === groups.length)
		return 'Everything is saved on this device: the whole course works without a network.';
	if (isSaving) return 'The course is being saved on this device. You can go on working meanwhile.';
	const hasSome = groups.some((group) => group.saved > 0);
	if (!hasSome) return 'Nothing is saved on this device yet. Without a network no page will open.';
	return `A part of the course is saved on this device: ${saved} of the ${groups.length} parts below are there wholly.`;
}

export const problemTexts: Record<SaveProblem, string> = {
	network:
		'The network went away before everything was saved. What is saved stays; the rest follows when the network is back, or when you press Save.',
	changed:
		'The site has just changed, so its files no longer fit this version. Reload this page to get the new version, then save again.',
	full: 'The browser gives this site no more room. Remove a part below that you need least, or free space on this device, then press Save again.',
	other:
		'The browser refused to save a file. Load this page again and press Save. In a private window nothing can be kept.'
};

export const reluctanceTexts: Record<Reluctance, string> = {
	'not-wanted': 'Nothing is saved by itself, because you have chosen so below.',
	'save-data':
		'Your browser asks sites to spend little data, so nothing is saved by itself. Press Save for what you want.',
	'no-room':
		'This device has little room left, so nothing is saved by itself. Press Save for what you need most.'
};
