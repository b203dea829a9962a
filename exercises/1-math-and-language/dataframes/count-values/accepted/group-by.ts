interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

const countValues = (values: (string | null)[]): ValueCount[] =>
	[...Map.groupBy(values, (value) => value)]
		.map(([value, group]) => ({ value, count: group.length, share: group.length / values.length }))
		.sort((a, b) => {
			if (a.count !== b.count) return b.count - a.count;
			if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
			return a.value.localeCompare(b.value);
		});
