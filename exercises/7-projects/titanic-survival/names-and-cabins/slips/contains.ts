// feedback: anywhere in the name
function titleOf(name: string): string {
	return ['Mr', 'Mrs', 'Miss', 'Master'].find((title) => name.includes(title)) ?? 'Other';
}

function deckOf(cabin: string | null): string {
	return cabin?.[0] ?? 'none';
}
