/** Numbers and sizes as a person reads them. */
import { grouped } from './counts.ts';

/** With thousands set off and at most four significant digits after the point: 1,309 and 14.45. */
export function numberText(value: number): string {
	if (Number.isInteger(value)) return grouped(value);
	const digits = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
	return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(6, digits) });
}

/** A file, in thousands of bytes. */
export function sizeText(bytes: number): string {
	if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** A small file too: "840 bytes", "12 kB", "1.4 MB" */
export function smallSizeText(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
