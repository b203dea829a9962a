/** A notebook of a browser that stores nothing: it lives as long as the tab. */
import type { NewNotebook } from '#storage/notebook-store.ts';
import * as words from '#words/notebooks.ts';

/** What a new notebook begins with. */
export const blank: NewNotebook = {
	title: words.untitled,
	origin: 'own',
	cells: [{ kind: 'code', source: '' }]
};

/** Stands in the address where a kept notebook has its id. No such id is ever made: it has a hyphen. */
export const unsavedId = 'not-kept';

/** Of a notebook that came with a link, and lives in it. */
export const sharedId = 'by-link';

let unsaved = blank;

/** The next page shows it. */
export function setUnsaved(notebook: NewNotebook): void {
	unsaved = notebook;
}

export const getUnsaved = (): NewNotebook => unsaved;
