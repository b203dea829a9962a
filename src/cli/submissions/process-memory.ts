import { readFileSync } from 'node:fs';

const everyMs = 100;

/**
 * Calls back once a process holds more than so many megabytes. Only Linux says what a process holds; elsewhere nothing
 * is watched.
 *
 * @returns a function that ends the watch
 */
export function watchMemory(pid: number, megabytes: number, onTooMuch: () => void): () => void {
	const timer = setInterval(() => {
		if (readMegabytes(pid) <= megabytes) return;
		clearInterval(timer);
		onTooMuch();
	}, everyMs);
	return () => clearInterval(timer);
}

/** What a process holds in memory now; 0 where nobody says. */
export function readMegabytes(pid: number): number {
	try {
		const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Number(kilobytes ?? 0) / 1024;
	} catch {
		return 0;
	}
}
