/**
 * Node's `setImmediate` for the browser's worker: the next turn, as soon as messages that have come are read. It is what
 * tfjs pauses with (see `kernel/build/bundle.ts`): animation frames would cost it 16 ms each time, and never come while
 * the tab is in the background.
 */
export function addImmediate(realm: object): void {
	const waiting = new Map<number, () => void>();
	const { port1, port2 } = new MessageChannel();
	let last = 0;
	port1.onmessage = ({ data }: MessageEvent<number>) => {
		const callback = waiting.get(data);
		waiting.delete(data);
		callback?.();
	};
	Object.assign(realm, {
		setImmediate: (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
			waiting.set(++last, () => callback(...args));
			port2.postMessage(last);
			return last;
		},
		clearImmediate: (id: number) => void waiting.delete(id)
	});
}
