/** What is said when a result cannot have the shape that it would have. */

/** @param place from 1; @param length absent when it is no number */
export const oddShape = (place: number, length: number | undefined) =>
	`A shape holds whole numbers, and place ${place} of this result’s would hold ${length === undefined ? 'something else' : String(length)}. Are two arguments swapped?`;
