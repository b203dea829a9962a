function ordinalCodes(values: string[], order: string[]): number[] {
	const places = new Map(order.map((value, place) => [value, place]));
	const codes: number[] = [];
	for (const value of values) {
		const place = places.get(value);
		if (place === undefined) throw new RangeError('unknown value: ' + value);
		codes.push(place);
	}
	return codes;
}
