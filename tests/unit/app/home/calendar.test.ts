import { describe, expect, it } from 'vitest';
import { buildCalendar, describeDays, firstDayShown } from '#app/home/calendar.ts';

const practised = (...days: string[]) => days.map((day) => ({ day, runs: 1, passed: 0 }));
const shown = (today: string, ...days: string[]) => buildCalendar(practised(...days), today);

describe('the calendar', () => {
	it('shows twelve weeks from Monday to Sunday, the last of them with today', () => {
		const { weeks } = shown('2026-11-26'); // a Thursday
		expect(weeks.length).toBe(12);
		expect(weeks.map((week) => week.length)).toEqual(Array.from({ length: 12 }, () => 7));
		expect(weeks[0]![0]!.day).toBe('2026-09-07');
		expect(weeks.at(-1)!.map(({ day, isFuture }) => [day.slice(-2), isFuture])).toEqual([
			['23', false],
			['24', false],
			['25', false],
			['26', false],
			['27', true],
			['28', true],
			['29', true]
		]);
	});

	it.each([
		['the change of the clocks in spring', '2026-04-02', '2026-03-29'],
		['the change of the clocks in autumn', '2026-10-28', '2026-10-25'],
		['the turn of the year', '2027-01-03', '2026-12-31'],
		['29 February', '2028-03-02', '2028-02-29']
	])('has each day once, over %s', (_, today, within) => {
		const days = shown(today, within).weeks.flat();
		const steps = days
			.slice(1)
			.map(({ day }, at) => (Date.parse(day) - Date.parse(days[at]!.day)) / 86_400_000);
		expect(new Set(steps)).toEqual(new Set([1]));
		expect(days.filter((one) => one.practised).map(({ day }) => day)).toEqual([within]);
	});

	it('ends on a Sunday, begins on a Monday', () => {
		expect(firstDayShown('2026-11-29')).toBe('2026-09-07');
		expect(firstDayShown('2026-11-30')).toBe('2026-09-14');
	});

	it('names a month above the week in which it begins', () => {
		const { months } = shown('2026-11-26');
		expect(months).toEqual(['', '', '', 'Oct', '', '', '', 'Nov', '', '', '', '']);
	});

	it('does not count a day on which something was only typed', () => {
		const calendar = buildCalendar([{ day: '2026-11-26', runs: 0, passed: 0 }], '2026-11-26');
		expect(calendar.lately).toBe(0);
		expect(calendar.weeks.flat().some((day) => day.practised)).toBe(false);
	});
});

describe('in words', () => {
	const words = (today: string, ...days: string[]) => describeDays(shown(today, ...days), today);

	it('it counts the last 28 days, today and the 27 before it', () => {
		expect(words('2026-11-26', '2026-10-29', '2026-10-30', '2026-11-24')).toBe(
			'You practised on 2 of the last 28 days, last on Tuesday 24 November.'
		);
		expect(words('2026-11-26', '2026-11-26')).toBe(
			'You practised on one of the last 28 days, today among them.'
		);
	});

	it('it says when the last day was, without reproach', () => {
		expect(words('2026-11-26', '2026-10-01')).toBe('You last practised on Thursday 1 October.');
		expect(words('2026-11-26')).toBe('No day yet in the last twelve weeks.');
	});

	it('it knows nothing of days to come, which a wrong clock may have written', () => {
		expect(words('2026-11-26', '2027-05-01', '2026-11-26')).toBe(
			'You practised on one of the last 28 days, today among them.'
		);
	});
});
