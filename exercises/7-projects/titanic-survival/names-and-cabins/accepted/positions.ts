function titleOf(name: string): string {
	const start = name.indexOf(',') + 1;
	const title = name.slice(start, name.indexOf('.', start)).trim();
	if (/^(Miss|Ms|Mlle)$/.test(title)) return 'Miss';
	if (/^(Mrs|Mme)$/.test(title)) return 'Mrs';
	return title === 'Mr' || title === 'Master' ? title : 'Other';
}

function deckOf(cabin: string | null): string {
	return cabin ? cabin.slice(0, 1) : 'none';
}
