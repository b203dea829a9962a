function dot(a: number[], b: number[]): number {
	// TODO: throw a RangeError when the lengths differ; otherwise multiply place by place and add up.
	return a.length;
}

function norm(a: number[]): number {
	// TODO: the length of the arrow.
	return a.length;
}

dot([4, 1], [2, 0.5]);
