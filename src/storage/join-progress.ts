import type { Progress } from './database.ts';

/** The most that was achieved on either side: of two tabs, or of a backup and what is here. */
export function joinProgress(ours: Progress, theirs: Progress): Progress {
	const passes = [ours.passedAt, theirs.passedAt].filter((time) => time !== undefined);
	const lastOutcome = ours.lastOutcome ?? theirs.lastOutcome;
	const [first, second] = passTime(theirs) < passTime(ours) ? [theirs, ours] : [ours, theirs];
	const passedAlone = first.passedAlone ?? second.passedAlone;
	return {
		...{ lesson: ours.lesson, task: ours.task },
		attempts: Math.max(ours.attempts, theirs.attempts),
		hintsShown: Math.max(ours.hintsShown, theirs.hintsShown),
		solutionShown: ours.solutionShown || theirs.solutionShown,
		...(passes.length > 0 && { passedAt: Math.min(...passes) }),
		...(lastOutcome !== undefined && { lastOutcome }),
		...(passedAlone !== undefined && { passedAlone })
	};
}

const passTime = ({ passedAt }: Progress) => passedAt ?? Infinity;
