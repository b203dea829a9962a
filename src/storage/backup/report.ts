/** What a restore does, in numbers. */

export interface Tally {
	/** Not here yet: they come. */
	new: number;
	/** Newer in the backup: they take the place of what is here. */
	newer: number;
	/** Newer here, or as good: they stay. */
	stay: number;
	/** The same on both sides. */
	same: number;
	/** Older texts and notebooks that are kept beside the newer ones. */
	kept: number;
}

export const subjects = ['texts', 'attempts', 'tasks', 'notebooks', 'widgets', 'days', 'files'] as const;

export type Subject = (typeof subjects)[number];

export type Report = Record<Subject, Tally>;

export const makeTally = (): Tally => ({ new: 0, newer: 0, stay: 0, same: 0, kept: 0 });

export const makeReport = (): Report => ({
	...{ texts: makeTally(), attempts: makeTally(), tasks: makeTally(), notebooks: makeTally() },
	...{ widgets: makeTally(), days: makeTally(), files: makeTally() }
});

/** Something is written when this is restored. */
export const changesAnything = (report: Report): boolean =>
	Object.values(report).some((tally) => tally.new + tally.newer + tally.kept > 0);
