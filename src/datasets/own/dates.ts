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

/** With numbers, not with `Date`, unless there is a zone: a file may hold a million dates. */
function compose(date: Part[], [hour, minute, second, fraction, half, zone]: Part[]): string | undefined {
	const [year = 0, month = 0, day = 0] = date.map(Number);
	if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
	const text = `${date[0]!}-${twoDigits(month)}-${twoDigits(day)}`;
	if (hour === undefined) return text;
	const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
	if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
	const millis = (fraction ?? '').slice(0, 3).padEnd(3, '0');
	const clock = `${twoDigits(hours)}:${minute!}:${second ?? '00'}${millis === '000' ? '' : `.${millis}`}`;
	return zone ? toUtc(`${text}T${clock}`, zone) : `${text}T${clock}`;
}

function daysOf(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : String(value));

/** @param zone `Z`, `+0200` or `+02:00` */
function toUtc(time: string, zone: string): string {
	const [, sign = '+', hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
	const ahead = Number(`${sign}1`) * (60 * Number(hours) + Number(minutes));
	const utc = new Date(Date.parse(`${time}Z`) - 60_000 * ahead);
	return utc.toISOString().replace('.000Z', 'Z');
}
