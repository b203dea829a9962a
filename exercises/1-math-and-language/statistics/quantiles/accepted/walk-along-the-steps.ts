/** Starts at the smallest value and walks `(n − 1) · q` steps, the last of them perhaps only partly. */
function quantile(values: number[], q: number): number {
	const rest = [...values];
	const takeSmallest = () => {
		const smallest = Math.min(...rest);
		rest.splice(rest.indexOf(smallest), 1);
		return smallest;
	};
	if (rest.length === 0) return NaN;
	let steps = (rest.length - 1) * q;
	let here = takeSmallest();
	while (steps > 0 && rest.length > 0) {
		const next = takeSmallest();
		here += Math.min(steps, 1) * (next - here);
		steps -= 1;
	}
	return here;
}
