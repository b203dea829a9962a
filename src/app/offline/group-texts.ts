import { isDataGroup } from '#offline/site-files.ts';
import type { GroupState } from '#offline/states.ts';
import { sizeText } from '#words/numbers.ts';
import * as words from '#words/offline.ts';
import type { OfflineTexts } from './offline-page.ts';

const groups: Partial<Record<string, { title: string; about: string }>> = words.groups;

/** The name of a group and what is in it; for a data set the name that `load` takes. */
export function describeGroup(id: string, { sets }: OfflineTexts): { title: string; about: string } {
	const name = isDataGroup(id) ? id.slice(id.indexOf(':') + 1) : '';
	return groups[id] ?? { title: name || id, about: sets[name] ?? '' };
}

/** @param isSaving whether it is being saved now, or waits for its turn */
export function stateText({ kind, saved, total, missingWire }: GroupState, isSaving: boolean): string {
	if (kind === 'saved') return words.saved;
	if (isSaving) return total === 1 || saved === 0 ? words.saving : words.savingFiles(saved, total);
	if (kind === 'older') return words.savedOlder;
	return kind === 'partly' ? words.partly(saved, total, sizeText(missingWire)) : words.notSavedYet;
}

/** One sentence for all of it. */
export function summaryText(groups: readonly GroupState[], isSaving: boolean): string {
	const saved = groups.filter(({ kind }) => kind === 'saved').length;
	if (saved === groups.length) return words.allSaved;
	if (isSaving) return words.allSaving;
	const hasSome = groups.some((group) => group.saved > 0);
	return hasSome ? words.partSaved(saved, groups.length) : words.nothingSaved;
}
