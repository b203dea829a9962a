/** What a restore does, as rows of a table. */
import type { Report, Subject } from '#storage/backup/report.ts';
import * as words from '#words/backup.ts';

export interface Row {
	subject: Subject;
	name: string;
	/** What happens to them, in short phrases. */
	phrases: string[];
}

/** A row for everything that the backup holds. */
export function toRows(report: Report): Row[] {
	return (Object.keys(words.subjects) as Subject[]).flatMap((subject) => {
		const phrases = describe(report, subject);
		return phrases.length > 0 ? { subject, name: words.subjects[subject], phrases } : [];
	});
}

function describe(report: Report, subject: Subject): string[] {
	const tally = report[subject];
	const newer = subject === 'tasks' || subject === 'days' ? words.countFurther : words.countNewer;
	const phrases: [count: number, say: (count: number) => string][] = [
		[tally.new, words.countNew],
		[tally.newer, newer],
		[tally.stay, words.countStay],
		[tally.same, words.countSame],
		[tally.kept, keptWords[subject] ?? String]
	];
	return phrases.flatMap(([count, say]) => (count > 0 ? say(count) : []));
}

const keptWords: Partial<Record<Subject, (count: number) => string>> = words.countKept;
