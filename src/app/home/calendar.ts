/** The last weeks as a calendar. Days are counted in UTC from their names, so no change of the clocks moves them. */
import type { PractisedDay } from '#storage/database.ts';
import * as words from '#words/returning.ts';
import * as language from '#words/language.ts';

export interface CalendarDay {
	/** `2026-11-26` */
	day: string;
	practised: boolean;
	isFuture: boolean;
}

export interface Calendar {
	/** Seven days each, Monday first; the last week holds today. */
	weeks: CalendarDay[][];
	/** For each week the month that begins in it, `Nov`, or an empty text. */
	months: string[];
	/** On how many of the last 28 days, today included. */
	lately: number;
	/** The last day of practice; undefined when none is known. */
	last: string | undefined;
}

const weekCount = 12;
const recentDays = 28;
const dayMs = 86_400_000;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Monday is 0. */
const weekdayOf = (time: number): number => (new Date(time).getUTCDay() + 6) % 7;

/** The Monday on which the calendar begins. */
export function firstDayShown(today: string): string {
	const now = toTime(today);
	return toDay(now - (weekdayOf(now) + 7 * (weekCount - 1)) * dayMs);
}

export function buildCalendar(days: readonly PractisedDay[], today: string): Calendar {
	const practised = new Set(days.filter(({ runs }) => runs > 0).map(({ day }) => day));
	const now = toTime(today);
	const first = toTime(firstDayShown(today));
	const weeks = Array.from({ length: weekCount }, (_, week) =>
		Array.from({ length: 7 }, (_day, weekday): CalendarDay => {
			const time = first + (7 * week + weekday) * dayMs;
			const day = toDay(time);
			return { day, practised: practised.has(day), isFuture: time > now };
		})
	);
	const recent = Array.from({ length: recentDays }, (_, back) => toDay(now - back * dayMs));
	return {
		weeks,
		months: weeks.map(nameMonth),
		lately: recent.filter((day) => practised.has(day)).length,
		last: [...practised]
			.filter((day) => day <= today)
			.sort()
			.at(-1)
	};
}

/** The month that begins in a week. */
function nameMonth(week: readonly CalendarDay[]): string {
	const first = week.find(({ day }) => day.endsWith('-01'));
	return first ? nameOf(first.day, { month: 'short' }) : '';
}

/** `Thursday 26 November` */
export const describeDay = (day: string): string =>
	nameOf(day, { weekday: 'long', day: 'numeric', month: 'long' });

const nameOf = (day: string, options: Intl.DateTimeFormatOptions): string =>
	new Intl.DateTimeFormat(language.locale, { ...options, timeZone: 'UTC' }).format(toTime(day));

/** What the calendar shows, in a sentence. */
export function describeDays({ lately, last }: Calendar, today: string): string {
	if (last === undefined) return words.noDay;
	if (lately === 0) return words.lastOn(describeDay(last));
	return words.practised(lately, recentDays, last === today ? undefined : describeDay(last));
}
