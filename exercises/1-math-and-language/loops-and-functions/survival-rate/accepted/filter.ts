const survivalRate = (people: { survived: number }[]): number | null =>
	people.length ? people.filter((person) => person.survived === 1).length / people.length : null;
