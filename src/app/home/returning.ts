import { toDayKey } from '#storage/practice-log.ts';
import { markBegun } from '#storage/begun.ts';
import { isNotebook, toNotebookId } from '#storage/notebook-contents.ts';
import { loadNotebookTitle, loadPractice } from '#storage/practice.ts';
import type { OutlineStage } from '../course/outline.ts';
import { toPasses, type Passes } from '../course/passes.ts';
import { buildCalendar, describeDays, firstDayShown, type Calendar } from './calendar.ts';
import { findNextStep, type NextStep } from './next-step.ts';
import { findWhereYouWere, listPlaces, type WhereYouWere } from './where-you-were.ts';

/** What the home page shows to somebody who has been here before. */
export interface Returning {
	passes: Passes;
	/** Undefined for somebody who has only used notebooks of their own. */
	were: WhereYouWere | undefined;
	/** Undefined when every task is passed. */
	next: NextStep | undefined;
	/** A notebook of the learner's own that was used after any lesson. */
	notebook: { id: string; title: string } | undefined;
	calendar: Calendar;
	/** What the calendar shows, in a sentence. */
	days: string;
}

/** Undefined for a new visitor, and where nothing can be stored. */
export async function readReturning(stages: readonly OutlineStage[]): Promise<Returning | undefined> {
	const today = toDayKey(new Date());
	const { progress, days } = await loadPractice(firstDayShown(today));
	const hasBegun = progress.length > 0 || days.length > 0;
	markBegun(hasBegun);
	if (!hasBegun) return undefined;
	const passes = toPasses(progress);
	const were = findWhereYouWere(stages, { progress, days, passes });
	const calendar = buildCalendar(days, today);
	return {
		passes,
		were,
		next: findNextStep(stages, passes, were?.lesson),
		notebook: await findNotebook(listPlaces({ progress, days })[0]?.lesson),
		calendar,
		days: describeDays(calendar, today)
	};
}

async function findNotebook(key = ''): Promise<Returning['notebook']> {
	if (!isNotebook(key)) return undefined;
	const id = toNotebookId(key);
	const title = await loadNotebookTitle(id);
	return title === undefined ? undefined : { id, title };
}
