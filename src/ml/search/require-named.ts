/**
 * In Python the first two settings of a search go by their places, so many will write them so here.
 *
 * @throws TypeError that shows how they are written, when one is missing
 */
export function requireNamed(settings: Record<string, unknown>, search: string): void {
	const missing = Object.keys(settings).find((name) => settings[name] === undefined);
	if (missing === undefined) return;
	const names = Object.keys(settings).join(', ');
	throw new TypeError(`${search} has no ${missing}. Its settings go by name: new ${search}({ ${names} }).`);
}
