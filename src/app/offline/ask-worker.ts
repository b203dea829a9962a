import type { Question } from '#offline/messages.ts';

/** A worker answers within milliseconds, or not at all: one of another site, or of a version that knows no questions. */
const patienceMs = 5000;

/** @returns undefined when no worker answers */
export function askWorker(registration: ServiceWorkerRegistration, question: Question): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(undefined), patienceMs);
		port1.onmessage = ({ data }) => {
			clearTimeout(timer);
			port1.close();
			resolve(data);
		};
		registration.active?.postMessage(question, [port2]);
	});
}
