/** Times as a person says them. */

export const justNow = 'just now';

/** After a while the day itself: “changed on 3 May 2027”. */
export const onDay = (day: string) => `on ${day}`;
