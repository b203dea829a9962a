/** A notebook as it leaves the page. */
import type { Output } from '#protocol/output.ts';

export interface ExportedNotebook {
	title: string;
	cells: readonly ExportedCell[];
}

export interface ExportedCell {
	/** Unique in its notebook. */
	id: string;
	kind: 'code' | 'text';
	/** TypeScript, or Markdown. */
	source: string;
	/** What the page shows below it. */
	outputs: readonly Output[];
	/** The course's own Markdown as HTML, made when the site was built; a learner's is made and cleaned on export. */
	html?: string;
}
