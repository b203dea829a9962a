/** "840 bytes", "12 kB", "1.4 MB" */
export function describeSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "1 cell of code and 2 texts" */
export function describeCells(cells: readonly { kind: 'code' | 'text' }[]): string {
	const code = cells.filter(({ kind }) => kind === 'code').length;
	const texts = cells.length - code;
	return `${code} ${code === 1 ? 'cell' : 'cells'} of code and ${texts} ${texts === 1 ? 'text' : 'texts'}`;
}
