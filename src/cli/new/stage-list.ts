/** Puts a lesson into its stage's list, and leaves the rest of the file as it is. */
import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** A planned lesson keeps its place, a new one comes last. @throws Error when the file has no list of lessons */
export function listLesson(yaml: string, slug: string): string {
	const file = parseDocument(yaml);
	const lessons = file.get('lessons');
	if (!isSeq(lessons)) throw new Error('The stage has no list of lessons.');
	const planned = findPlanned(lessons, slug);
	const entry = file.createNode(slug);
	if (planned >= 0) lessons.items[planned] = entry;
	else lessons.items.push(entry);
	return file.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The slugs of the lessons, planned ones too, in order. */
export function listedLessons(yaml: string): string[] {
	const lessons = parseDocument(yaml).get('lessons');
	if (!isSeq(lessons)) return [];
	return lessons.items.map((entry) => String(isMap(entry) ? entry.get('slug') : entry));
}

/** What a planned lesson is called; undefined for one that is not planned. */
export function plannedTitle(yaml: string, slug: string): string | undefined {
	const lessons = parseDocument(yaml).get('lessons');
	const at = isSeq(lessons) ? findPlanned(lessons, slug) : -1;
	const entry = isSeq(lessons) ? lessons.items[at] : undefined;
	const title = isMap(entry) ? entry.get('title') : undefined;
	return typeof title === 'string' ? title : undefined;
}

const findPlanned = (lessons: YAMLSeq, slug: string): number =>
	lessons.items.findIndex((entry) => isMap(entry) && entry.get('slug') === slug);
