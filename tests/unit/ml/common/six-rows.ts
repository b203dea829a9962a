/** Six rows of two kinds for tests of what is given wrongly. */
export const X = [
	[1, 2],
	[2, 1],
	[5, 7],
	[6, 6],
	[1.5, 2.5],
	[5.5, 7.5]
];
export const y = [0, 0, 1, 1, 0, 1];

/** For what the types refuse, as a cell that runs in spite of them. */
export const any = (value: unknown) => value as never;
