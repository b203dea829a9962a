function survivalRate(people: readonly { survived: number }[]): number | null {
	let alive = 0;
	let dead = 0;
	for (let i = 0; i < people.length; i++) {
		if (people[i]!.survived) alive++;
		else dead++;
	}
	const all = alive + dead;
	return all > 0 ? alive / all : null;
}
