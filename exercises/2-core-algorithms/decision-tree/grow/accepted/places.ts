/** Passes places of rows on, never the rows. */
const growTree = (rows: number[][], labels: number[], maxDepth: number): Tree => {
	const grow = (places: number[], depth: number): Tree => {
		const own = places.map((place) => labels[place]!);
		const split =
			depth === maxDepth
				? null
				: bestSplit(
						places.map((place) => rows[place]!),
						own
					);
		if (!split) {
			const counts = new Map<number, number>();
			for (const label of own.toSorted((a, b) => a - b)) counts.set(label, (counts.get(label) ?? 0) + 1);
			let prediction = NaN;
			let most = 0;
			for (const [label, count] of counts) if (count > most) [prediction, most] = [label, count];
			return { prediction };
		}
		const isLeft = (place: number) => rows[place]![split.feature]! <= split.threshold;
		return {
			feature: split.feature,
			threshold: split.threshold,
			left: grow(places.filter(isLeft), depth + 1),
			right: grow(
				places.filter((place) => !isLeft(place)),
				depth + 1
			)
		};
	};
	return grow([...rows.keys()], 0);
};
