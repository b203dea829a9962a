/**
 * Renaming a name in all cells. Each cell is renamed by itself, from where the name comes into it: so `{ fare }`
 * becomes `{ fare: price }`, and the imports that tie the cells together are no end.
 */
import type ts from 'typescript';
import type { CellProgram, TextRange } from './cell-program.ts';

/** The new name goes to this range, between `prefix` and `suffix`. */
export interface Renaming extends TextRange {
	cell: string;
	prefix: string;
	suffix: string;
}

const preferences: ts.UserPreferences = { providePrefixAndSuffixTextForRename: true };

/** @returns all places of the name in all cells, or a sentence on why it cannot be changed */
export function findRenames(program: CellProgram, cell: string, offset: number): Renaming[] | string {
	const info = program.service.getRenameInfo(program.pathOf(cell), offset, preferences);
	if (!info.canRename) return info.localizedErrorMessage;
	const here = locationsFrom(program, cell, offset);
	const { text } = program.cell(cell);
	const isShared = here.some(({ textSpan }) => textSpan.start >= text.length);
	const { start, length } = info.triggerSpan;
	const name = text.slice(start, start + length);
	const entries = isShared ? program.entriesOf(name) : [];
	const elsewhere = entries
		.filter((entry) => entry.cell !== cell)
		.flatMap((entry) => locationsFrom(program, entry.cell, entry.start));
	return [...here, ...elsewhere].flatMap(({ fileName, textSpan, prefixText = '', suffixText = '' }) => {
		const place = program.placeOf(fileName, textSpan);
		return place ? [{ ...place, prefix: prefixText, suffix: suffixText }] : [];
	});
}

function locationsFrom(program: CellProgram, cell: string, offset: number): readonly ts.RenameLocation[] {
	const path = program.pathOf(cell);
	const found = program.service.findRenameLocations(path, offset, false, false, preferences) ?? [];
	return found.filter(({ fileName }) => fileName === path);
}
