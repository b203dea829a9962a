/** The address of a cell on its page: lesson and notebook give it the keyboard when they open with it. */
export const toCellHash = (cell: string): string => `#cell=${cell}`;

/** Undefined when the address names no cell. */
export const readCellHash = (hash: string): string | undefined => /^#cell=([a-z0-9-]+)$/.exec(hash)?.[1];
