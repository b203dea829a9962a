import { isRecord } from '#base/is-record.ts';
import { isFrame, namesOf } from './frame.ts';

/** The names of the columns of a frame or of records; `null` where columns are counted only. */
export function columnNamesOf(X: unknown): string[] | null {
	const names = isFrame(X) ? namesOf(X).map(String) : keysOf(X);
	const isCounted = names.every((name, place) => name === String(place));
	return isCounted ? null : names;
}

/** How many columns rows have that have no names; `undefined` for what is no rows of columns, as a list of texts. */
export function countColumns(X: unknown): number | undefined {
	const { shape, $data, arraySync } = Object(X) as Partial<Record<string, unknown[]>>;
	if (shape) return shape[1] as number;
	const rows =
		$data ?? (arraySync ? (X as { arraySync(): unknown[] }).arraySync() : (X as unknown[] | undefined));
	const first = rows?.[0];
	return typeof first === 'object' ? (first as { length?: number } | null)?.length : undefined;
}

function keysOf(X: unknown): string[] {
	const first: unknown = Array.isArray(X) ? X[0] : undefined;
	return isRecord(first) && !Array.isArray(first) && !ArrayBuffer.isView(first) ? Object.keys(first) : [];
}

/**
 * Where both have names, they must be the same, in the same order: a model knows columns by their place.
 *
 * @throws RangeError that says which name is missing, new or elsewhere
 */
export function requireSameNames(
	found: readonly string[] | null,
	fitted: readonly string[] | null,
	estimator: string
): void {
	if (!found || !fitted) return;
	const place = fitted.findIndex((name, j) => found[j] !== name);
	if (place < 0 && found.length === fitted.length) return;
	const missing = fitted.filter((name) => !found.includes(name));
	const added = found.filter((name) => !fitted.includes(name));
	if (missing.length + added.length === 0)
		throw new RangeError(
			`The columns of X are in another order than in fit: ${found[place]} stands where this ${estimator} saw ${fitted[place]}. Select them as ${fitted.join(', ')}.`
		);
	const parts = [
		{ names: missing, what: 'missing' },
		{ names: added, what: 'new' }
	].flatMap(({ names, what }) =>
		names.length > 0 ? [`${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} ${what}`] : []
	);
	throw new RangeError(
		`The columns of X are not those that this ${estimator} was fitted with: ${parts.join(', and ')}.`
	);
}
