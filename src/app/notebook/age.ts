import * as words from '#words/times.ts';
import * as languageWords from '#words/language.ts';
const units: [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
];

const relative = new Intl.RelativeTimeFormat(languageWords.locale, { numeric: 'auto' });

/** "just now", "5 minutes ago", "yesterday", and after a week the day itself. */
export function describeAge(time: number, now: number): string {
	const age = now - time;
	const [unit, milliseconds] = units.find(([, length]) => age >= length) ?? [];
	if (!unit || !milliseconds) return words.justNow;
	const count = Math.floor(age / milliseconds);
	if (unit === 'day' && count > 7) return words.onDay(describeDay(time));
	return relative.format(-count, unit);
}

/** "3 May 2027" */
export const describeDay = (time: number): string =>
	new Date(time).toLocaleDateString(languageWords.locale, { dateStyle: 'long' });
