import { expect, it } from 'vitest';
import type { TaskGrader } from '#cli/node/lesson-grader.ts';
import { KeptGrader, KeptVerdicts } from '#cli/proof/kept-grader.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';

/** Grades each answer as it says itself, and counts. */
function fakeGrader(around: { texts: string[] }) {
	const graded: string[] = [];
	const never = new Promise<never>(() => undefined);
	const grader = {
		textsFor: (source: string) => [...around.texts, source],
		grade: (source: string): Promise<Verdict> => {
			graded.push(source);
			const outcome = source as Outcome | 'never';
			return outcome === 'never' ? never : Promise.resolve({ task: '', outcome, summary: '', checks: [] });
		},
		stop: () => graded.push('stop')
	};
	return { graded, grader: grader as unknown as TaskGrader };
}

it('grades once what has the same texts and settings', async () => {
	const around = { texts: ['checks'] };
	const { graded, grader } = fakeGrader(around);
	const verdicts = new KeptVerdicts();
	const kept = new KeptGrader(grader, verdicts, 'one');
	await kept.grade('passed', { seed: 1 });
	expect((await kept.grade('passed', { seed: 1 })).outcome).toBe('passed');
	expect(graded).toEqual(['passed']);
	await kept.grade('passed', { seed: 2 });
	await kept.grade('failed', { seed: 1 });
	expect(graded).toHaveLength(3);
	// Something around has changed, but nothing that the answer needs: then something that it needs.
	await new KeptGrader(grader, verdicts, 'two').grade('passed', { seed: 1 });
	expect(graded).toHaveLength(3);
	around.texts = ['other checks'];
	await new KeptGrader(grader, verdicts, 'three').grade('passed', { seed: 1 });
	expect(graded).toHaveLength(4);
	expect(verdicts.found).toBe(4);
});

it.each(['timed-out', 'could-not-check'])('asks again where an answer %s by itself', async (outcome) => {
	const { graded, grader } = fakeGrader({ texts: [] });
	const kept = new KeptGrader(grader, new KeptVerdicts(), '');
	await kept.grade(outcome, {});
	await kept.grade(outcome, {});
	expect(graded).toHaveLength(2);
});

it('keeps that somebody waited long enough, and not that somebody went away', async () => {
	const { graded, grader } = fakeGrader({ texts: [] });
	const kept = new KeptGrader(grader, new KeptVerdicts(), '');
	void kept.grade('never', { seed: 1 });
	kept.abandon();
	void kept.grade('never', { seed: 1 });
	kept.stop();
	expect((await kept.grade('never', { seed: 1 })).outcome).toBe('timed-out');
	expect(graded).toEqual(['never', 'stop', 'never', 'stop']);
});

it('abandons nothing where nothing runs', async () => {
	const { graded, grader } = fakeGrader({ texts: [] });
	const kept = new KeptGrader(grader, new KeptVerdicts(), '');
	await kept.grade('passed', {});
	kept.abandon();
	expect(graded).toEqual(['passed']);
});

it('drops what nobody asks for any more', async () => {
	const { graded, grader } = fakeGrader({ texts: [] });
	const verdicts = new KeptVerdicts();
	const kept = new KeptGrader(grader, verdicts, '');
	await kept.grade('passed', {});
	await kept.grade('failed', {});
	verdicts.dropOthers();
	await kept.grade('passed', {});
	verdicts.dropOthers();
	await kept.grade('passed', {});
	await kept.grade('failed', {});
	expect(graded).toEqual(['passed', 'failed', 'failed']);
});
