/** What `withTimeLimit` gives when the time is up. */
export const timeIsUp = Symbol('time is up');

/** Waits for `work`, but not longer than `milliseconds`. The work itself goes on. */
export async function withTimeLimit<Value>(
	work: Promise<Value>,
	milliseconds: number
): Promise<Value | typeof timeIsUp> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const limit = new Promise<typeof timeIsUp>((resolve) => {
		timer = setTimeout(() => resolve(timeIsUp), milliseconds);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
