/** Lets a new lesson count for a skill, and leaves the rest of the checklist as it is. */
import { isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** It goes where the last lesson before it counts; its author may move it. @param stage slugs of its stage, in order */
export function feedSkill(yaml: string, slug: string, stage: readonly string[]): string {
	const file = parseDocument(yaml);
	const areas = file.get('areas');
	const lists = isSeq(areas)
		? areas.items.flatMap((_, at) => toList(file.getIn(['areas', at, 'fedBy'])))
		: [];
	if (lists.some((list) => findFeed(list, slug) >= 0)) return yaml;
	const known = stage.includes(slug) ? stage.slice(0, stage.indexOf(slug)) : stage;
	for (const before of known.toReversed()) {
		const list = lists.find((one) => findFeed(one, before) >= 0);
		if (!list) continue;
		list.items.splice(findFeed(list, before) + 1, 0, file.createNode(slug));
		return file.toString({ lineWidth: 0, flowCollectionPadding: false });
	}
	return yaml;
}

const toList = (node: unknown): YAMLSeq[] => (isSeq(node) ? [node] : []);

/** The place of a lesson in a list, or of the last of its tasks there. */
const findFeed = (list: YAMLSeq, slug: string): number =>
	list.items.findLastIndex((entry) => String(entry).split('/')[0] === slug);
