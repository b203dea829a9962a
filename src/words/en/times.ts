/** Times as a person says them. */

export const justNow = 'just now';

/** After a while the day itself: “changed on 3 May 2027”. */
export const onDay = (day: string) => `on ${day}`;
/** "under 1 ms", "23 ms", "1.4 s", "2 min 5 s". */
export function durationText(milliseconds: number): string {
	if (milliseconds < 0.5) return 'under 1 ms';
	if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1000);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
