import type { Course } from '#curriculum/course.ts';
import type { DescribedSet } from '../data/descriptions.ts';

/** The names of what is saved; which of it there is, only the browser knows. */
export interface OfflineTexts {
	lessons: { slug: string; label: string; title: string }[];
	/** By the name that `load` takes. */
	sets: Record<string, string>;
}

export function buildOfflinePage(
	{ stages }: Pick<Course, 'stages'>,
	sets: readonly DescribedSet[]
): OfflineTexts {
	const lessons = stages.flatMap((stage) => stage.lessons).filter(({ planned }) => !planned);
	return {
		lessons: lessons.map(({ slug, label, title }) => ({ slug, label, title })),
		sets: Object.fromEntries(sets.map(({ name, title }) => [name, title]))
	};
}
