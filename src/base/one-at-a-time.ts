/** @returns does pieces of work in the order in which they are given, each when the one before has ended, however it did */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const result = last.then(work);
		last = result.catch(() => undefined);
		return result;
	};
}
