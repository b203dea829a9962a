/** @throws RangeError when the lists differ in length or are empty */
export function requireSameLength(
	a: { length: number },
	b: { length: number },
	names: readonly [string, string]
): void {
	if (a.length !== b.length)
		throw new RangeError(`${names[0]} has ${a.length} values and ${names[1]} has ${b.length}.`);
	if (a.length === 0) throw new RangeError(`${names[0]} and ${names[1]} are empty.`);
}
