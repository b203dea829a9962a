function project(a: number[], onto: number[]): number[] {
	// TODO: how many times `onto` is the shadow of `a` long? Multiply `onto` by that.
	return [...a];
}

project([4, 2], [1, 1]);
