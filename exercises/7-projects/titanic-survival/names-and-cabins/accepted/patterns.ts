function titleOf(name: string): string {
	const title = /, ([^.]+)\./.exec(name)?.[1];
	switch (title) {
		case 'Mr':
		case 'Master':
			return title;
		case 'Mrs':
		case 'Mme':
			return 'Mrs';
		case 'Miss':
		case 'Ms':
		case 'Mlle':
			return 'Miss';
		default:
			return 'Other';
	}
}

const deckOf = (cabin: string | null): string => (cabin === null ? 'none' : cabin.charAt(0));
