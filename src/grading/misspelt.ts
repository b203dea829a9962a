import { findNearest } from '#base/nearest.ts';
import { isItThat } from '#words/grading.ts';

/** A question about the name that was probably meant by another; empty when none is like it. */
export function askAbout(name: string, candidates: Iterable<string>): string {
	const near = findNearest(name, candidates);
	return near ? isItThat(near) : '';
}
