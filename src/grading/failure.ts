import type { RawError } from '#protocol/kernel.ts';

/** A check found the learner's answer wrong. The message is for the learner. */
export class CheckFailed extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'CheckFailed';
	}
}

/** The learner's function threw. */
export class LearnerThrew extends Error {
	readonly thrown: RawError;
	constructor(message: string, thrown: RawError) {
		super(message);
		this.name = 'LearnerThrew';
		this.thrown = thrown;
	}
}

/** A name that the task asks for is not there. */
export class NameMissing extends Error {
	readonly missing: string;
	constructor(missing: string) {
		super(`\`${missing}\` is not defined.`);
		this.name = 'NameMissing';
		this.missing = missing;
	}
}

/** A promise of the learner's did not settle in time. */
export class NeverSettled extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'NeverSettled';
	}
}
