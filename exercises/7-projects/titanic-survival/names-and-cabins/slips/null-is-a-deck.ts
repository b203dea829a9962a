// feedback: null
/** One of Mr, Mrs, Miss, Master and Other. */
function titleOf(name: string): string {
	const title = name.split(', ')[1]!.split('.')[0]!;
	const common = ['Mr', 'Mrs', 'Miss', 'Master'];
	const french: Record<string, string> = { Mlle: 'Miss', Ms: 'Miss', Mme: 'Mrs' };
	return common.includes(title) ? title : (french[title] ?? 'Other');
}

/** The first letter of the cabin, or none. */
function deckOf(cabin: string | null): string {
	return String(cabin)[0]!;
}

titleOf('Reynaldo, Ms. Encarnacion');
