/**
 * Joins a backup with what is here, and loses nothing of either: of two texts the newer one stands, and the older one is
 * kept beside it. To do it again changes nothing. No record is ever deleted.
 */
import { isNotebook } from '../notebook-contents.ts';
import type { Draft, LayoutRecord, PractisedDay, Progress, WidgetRecord } from '../database.ts';
import { joinProgress } from '../join-progress.ts';
import { mergeLayouts } from '../merge-layouts.ts';
import { AttemptUnion } from './attempt-union.ts';
import { makeWork, type Work } from './contents.ts';
import { mergeNotebooks } from './merge-notebooks.ts';
import { makeReport, type Report, type Tally } from './report.ts';

export interface Merge {
	/** Records to write, in the place of those with the same key. */
	put: Work;
	report: Report;
}

export function mergeWork(here: Work, backup: Work): Merge {
	const put = makeWork();
	const report = makeReport();
	const attempts = new AttemptUnion(here.attempts, backup.attempts, report.attempts);
	const ofLessons = ({ lesson }: { lesson: string }) => !isNotebook(lesson);

	put.drafts = join(here.drafts.filter(ofLessons), backup.drafts.filter(ofLessons), {
		key: toCellKey,
		isSame: (ours, theirs) => ours.source === theirs.source,
		join: (ours, theirs) => {
			const [newer, older] = theirs.savedAt > ours.savedAt ? [theirs, ours] : [ours, theirs];
			if (attempts.keepText(older)) report.texts.kept++;
			return newer;
		},
		tally: report.texts
	});
	put.widgets = join(here.widgets.filter(ofLessons), backup.widgets.filter(ofLessons), {
		key: toCellKey,
		isSame: (ours, theirs) => ours.savedAt >= theirs.savedAt,
		join: (_, theirs: WidgetRecord) => theirs,
		tally: report.widgets
	});
	put.layouts = join(here.layouts.filter(ofLessons), backup.layouts.filter(ofLessons), {
		key: ({ lesson }) => lesson,
		isSame: (ours, theirs) => isSameLayout(ours, joinLayouts(ours, theirs)),
		join: joinLayouts
	});
	put.progress = join(here.progress, backup.progress, {
		key: ({ lesson, task }) => `${lesson} ${task}`,
		isSame: (ours, theirs) => isSameProgress(ours, joinProgress(ours, theirs)),
		join: joinProgress,
		tally: report.tasks
	});
	put.days = join(here.days, backup.days, {
		key: ({ day }) => day,
		isSame: (ours, theirs) =>
			ours.runs >= theirs.runs &&
			ours.passed >= theirs.passed &&
			(ours.last?.at ?? 0) >= (theirs.last?.at ?? 0),
		join: joinDays,
		tally: report.days
	});
	mergeNotebooks(here, backup, put, report.notebooks);
	put.attempts = attempts.added;
	return { put, report };
}

interface Joining<Item> {
	key: (item: Item) => string;
	/** There is nothing to write. */
	isSame: (ours: Item, theirs: Item) => boolean;
	/** @returns `ours` itself when that stays */
	join: (ours: Item, theirs: Item) => Item;
	tally?: Tally;
}

/** @returns what is to be written */
function join<Item>(here: readonly Item[], backup: readonly Item[], how: Joining<Item>): Item[] {
	const byKey = new Map(here.map((item) => [how.key(item), item]));
	const written = new Map<string, Item>();
	for (const theirs of backup) {
		const key = how.key(theirs);
		const ours = byKey.get(key);
		const joined = !ours ? theirs : how.isSame(ours, theirs) ? ours : how.join(ours, theirs);
		if (how.tally) {
			if (!ours) how.tally.new++;
			else if (joined !== ours) how.tally.newer++;
			else if (how.isSame(ours, theirs)) how.tally.same++;
			else how.tally.stay++;
		}
		if (joined === ours) continue;
		written.set(key, joined);
		byKey.set(key, joined); // a file that was tampered with may hold a key twice
	}
	return [...written.values()];
}

const toCellKey = ({ lesson, cell }: Draft | WidgetRecord) => `${lesson} ${cell}`;

/** All cells of both; where both have moved them, the order here holds. */
function joinLayouts(ours: LayoutRecord, theirs: LayoutRecord): LayoutRecord {
	return {
		...theirs,
		...ours,
		...mergeLayouts({ placed: [], removed: [] }, ours, theirs),
		revision: Math.max(ours.revision, theirs.revision) + 1,
		savedAt: Math.max(ours.savedAt, theirs.savedAt)
	};
}

const isSameLayout = (one: LayoutRecord, other: LayoutRecord) =>
	JSON.stringify([one.placed, one.removed]) === JSON.stringify([other.placed, other.removed]);

const isSameProgress = (one: Progress, other: Progress) =>
	one.attempts === other.attempts &&
	one.hintsShown === other.hintsShown &&
	one.solutionShown === other.solutionShown &&
	one.passedAt === other.passedAt &&
	one.lastOutcome === other.lastOutcome &&
	one.passedAlone === other.passedAlone;

function joinDays(ours: PractisedDay, theirs: PractisedDay): PractisedDay {
	const last = (theirs.last?.at ?? 0) > (ours.last?.at ?? 0) ? theirs.last : ours.last;
	return {
		day: ours.day,
		runs: Math.max(ours.runs, theirs.runs),
		passed: Math.max(ours.passed, theirs.passed),
		...(last && { last })
	};
}
