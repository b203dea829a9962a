/** What a value is, in words for a message about what was expected instead. */
export function describe(value: unknown): string {
	if (typeof value === 'string') return `the text '${value}'`;
	if (typeof value === 'bigint') return `the bigint ${value}n`;
	if (typeof value === 'function') return 'a function';
	if (typeof value !== 'object' || value === null) return String(value);
	if (Array.isArray(value) || ArrayBuffer.isView(value)) return 'a list';
	if (value instanceof Date) return 'a date';
	return 'then' in value ? 'a promise: write await before it' : 'an object';
}
