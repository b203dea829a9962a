/** Small parts that any page may show. */

/** Closes a dialog. */
export const close = 'Close';
