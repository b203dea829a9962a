import type { DateOrder } from '#protocol/own-file.ts';

const time = String.raw`(?:,?[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([AP]M))? ?(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}\s*$`, 'i');
const yearLast = new RegExp(String.raw`^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}\s*$`, 'i');

/**
 * The text of ISO 8601 for a date as people write it: `2025-03-04`, or with a time `2025-03-04T17:05:00`. A time with a
 * zone is told in UTC, `2025-03-04T16:05:00Z`. A year of two digits is one from 1969 to 2068, as in POSIX.
 *
 * @param order of the numbers where the year is not the first
 * @returns undefined when it is no date, or there is no such day
 */
export function readDate(text: string, order: DateOrder): string | undefined {
	const first = yearFirst.exec(text);
	if (first) return compose([first[1], first[3], first[4]], first.slice(5));
	const last = order === 'ymd' ? null : yearLast.exec(text);
	if (!last) return undefined;
	const [day, month] = order === 'dmy' ? [last[1], last[3]] : [last[3], last[1]];
	return compose([fullYear(last[4]!), month, day], last.slice(5));
}

/** The two numbers before a year of four digits, as 3 and 4 in 03/04/2025, and what stands between them. */
export function ambiguousParts(text: string): { first: number; second: number; mark: string } | undefined {
	const found = yearLast.exec(text);
	if (found?.[4]?.length !== 4) return undefined;
	return { first: Number(found[1]), second: Number(found[3]), mark: found[2]! };
}

function fullYear(digits: string): string {
	if (digits.length === 4) return digits;
	return `${Number(digits) < 69 ? 20 : 19}${digits}`;
}

type Part = string | undefined;

function compose(
	date: Part[],
	[hour, minute, second = '0', fraction, half, zone]: Part[]
): string | undefined {
	const [year = 0, month = 0, day = 0] = date.map(Number);
	const utc = new Date(0);
	utc.setUTCFullYear(year, month - 1, day);
	// A 30 February would become a day of March.
	if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
	if (hour === undefined) return utc.toISOString().slice(0, 10);
	const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
	if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
	utc.setUTCHours(
		hours,
		Number(minute) - minutesOf(zone),
		Number(second),
		Math.floor(Number(`0.${fraction ?? 0}`) * 1000)
	);
	return `${utc.toISOString().replace(/\.000Z$|Z$/, '')}${zone ? 'Z' : ''}`;
}

/** How far a zone is ahead of UTC. */
function minutesOf(zone: string | undefined): number {
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
	return sign ? Number(`${sign}1`) * (60 * Number(hours) + Number(minutes)) : 0;
}
