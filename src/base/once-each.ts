/** @returns what `make` gives for a name, made once; what failed is made anew when it is asked for again */
export function onceEach<Name, Result>(
	make: (name: Name) => Promise<Result>
): (name: Name) => Promise<Result> {
	const made = new Map<Name, Promise<Result>>();
	return (name) => {
		const known = made.get(name) ?? make(name);
		made.set(name, known);
		known.catch(() => made.delete(name));
		return known;
	};
}
