/** A browser may end a line after the hyphen of `1e-9`, and the number would read as two. */
export const smallNumbers = /\b\d+(?:\.\d+)?e-\d+\b/gi;
