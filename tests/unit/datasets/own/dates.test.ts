import { expect, test } from 'vitest';
import type { DateOrder } from '#protocol/own-file.ts';
import { readDate } from '#datasets/own/dates.ts';

test.each<[string, DateOrder, string | undefined]>([
	['2025-03-04', 'ymd', '2025-03-04'],
	['2025/3/4', 'mdy', '2025-03-04'],
	['2025-03-04T17:05', 'ymd', '2025-03-04T17:05:00'],
	['2025-03-04 17:05:06.25', 'ymd', '2025-03-04T17:05:06.250'],
	['2025-03-04T00:30:00+02:00', 'ymd', '2025-03-03T22:30:00Z'],
	['2025-03-04T00:30:00Z', 'ymd', '2025-03-04T00:30:00Z'],
	['04.03.2025', 'dmy', '2025-03-04'],
	['04/03/2025', 'mdy', '2025-04-03'],
	['3/4/2025 12:05 AM', 'mdy', '2025-03-04T00:05:00'],
	['3/4/2025, 1:05 pm', 'mdy', '2025-03-04T13:05:00'],
	['04.03.68', 'dmy', '2068-03-04'],
	['04.03.69', 'dmy', '1969-03-04'],
	['0099-01-01', 'ymd', '0099-01-01'],
	['04.03.2025', 'ymd', undefined],
	['31.02.2025', 'dmy', undefined],
	['29.02.2024', 'dmy', '2024-02-29'],
	['2025-13-01', 'ymd', undefined],
	['2025-01-01 24:00', 'ymd', undefined],
	['04/03.2025', 'dmy', undefined],
	['20250304', 'ymd', undefined]
])('%j as %s is %j', (text, order, date) => {
	expect(readDate(text, order)).toBe(date);
});
