/** A place in the code, which leads there. */

/** Before a place in the code. */
export const at = 'At';
/** A place in the code: the cell's name stands between the two. */
export const placeBefore = 'cell';
export const placeAfter = (line: number, column: number) => `, line ${line}, column ${column}`;
