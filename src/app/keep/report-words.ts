/** What a restore does, in words. */
import type { Report, Subject } from '#storage/backup/report.ts';

export const subjectNames: Record<Subject, string> = {
	texts: 'Texts in lessons',
	attempts: 'Attempts',
	tasks: 'Progress of tasks',
	notebooks: 'Notebooks',
	widgets: 'Settings of widgets',
	days: 'Days of practice',
	files: 'Data files'
};

export interface Row {
	subject: Subject;
	name: string;
	/** What happens to them, in short phrases. */
	phrases: string[];
}

/** A row for everything that the backup holds. */
export function toRows(report: Report): Row[] {
	return (Object.keys(subjectNames) as Subject[]).flatMap((subject) => {
		const phrases = describe(report, subject);
		return phrases.length > 0 ? { subject, name: subjectNames[subject], phrases } : [];
	});
}

function describe(report: Report, subject: Subject): string[] {
	const tally = report[subject];
	const newer = subject === 'tasks' || subject === 'days' ? 'get further' : 'newer in the backup';
	const phrases: [count: number, words: string][] = [
		[tally.new, 'new'],
		[tally.newer, newer],
		[tally.stay, 'newer here: they stay'],
		[tally.same, 'here already'],
		[tally.kept, keptWords[subject] ?? '']
	];
	return phrases.flatMap(([count, words]) => (count > 0 ? `${count} ${words}` : []));
}

/** What becomes of older ones. */
const keptWords: Partial<Record<Subject, string>> = {
	texts: 'older kept among the earlier texts of their cells',
	notebooks: 'older kept as notebooks of their own',
	files: 'kept under another name, because yours differ'
};
