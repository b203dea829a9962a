/** One of Mr, Mrs, Miss, Master and Other. */
function titleOf(name: string): string {
	// TODO: find the title between the comma and the full stop.
	return '';
}

/** The first letter of the cabin, or none. */
function deckOf(cabin: string | null): string {
	// TODO
	return '';
}

titleOf('Reynaldo, Ms. Encarnacion');
