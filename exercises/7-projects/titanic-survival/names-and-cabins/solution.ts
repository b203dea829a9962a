/** One of Mr, Mrs, Miss, Master and Other. */
function titleOf(name: string): string {
	// After the comma, because a surname may hold a full stop, and a given name too.
	const title = name.split(', ')[1]!.split('.')[0]!;
	const common = ['Mr', 'Mrs', 'Miss', 'Master'];
	const french: Record<string, string> = { Mlle: 'Miss', Ms: 'Miss', Mme: 'Mrs' };
	return common.includes(title) ? title : (french[title] ?? 'Other');
}

/** The first letter of the cabin, or none. */
function deckOf(cabin: string | null): string {
	return cabin?.[0] ?? 'none';
}

titleOf('Reynaldo, Ms. Encarnacion');
