/** Notebooks of the learner’s own: their list, and the page of one. */

export const notebooks = 'Notebooks';

/** “… from Jupyter (*.ipynb*). *All of your work* fits into one backup.” */
export const leadBefore =
	'Pages of your own, with every library and data set of the course. They stay on this device; export one to take ' +
	'it elsewhere, and open files from here or from Jupyter';
export const allWork = 'All of your work';
export const fits = 'fits into one backup.';
export const make = 'New notebook';
export const open = 'Open a file';
export const fileField = 'File with a notebook';
export const orDrop = 'or drop it here';
export const notOpened = 'The file was not opened';
export const notKept = 'Notebooks are not kept here';
export const notKeptWhy = (problem: string) =>
	`${problem} You can write in one all the same, for as long as its tab is open, and export it to a file.`;
export const damaged = (count: number) =>
	`${count === 1 ? 'One stored notebook is' : `${count} stored notebooks are`} damaged and cannot be shown. ` +
	'Nothing of it was deleted.';
export const wasDeleted = (title: string) => `“${title}” was deleted.`;
export const recentlyDeleted = (count: number) => `Recently deleted (${count})`;
export const keptFor = (days: number) => `Kept for ${days} days, then deleted for good.`;
export const deletedOn = (title: string, day: string) => `${title}, deleted on ${day}`;
export const bringBackOne = (title: string) => `Bring back ${title}`;
export const undo = 'Undo';
export const empty = 'Nothing here yet';
export const emptyWhy =
	'A notebook is the place for what no lesson asks: your own data, a question that will not let you go, a model that you want to understand. Begin with one empty cell.';
export const bringBack = 'Bring back';
export const looking = 'Looking for your notebooks…';

/** Below the cells of a notebook in which nothing is written yet; the link leads to the data sets. */
export const beginHere =
	'A cell shows the value of its last line. A chart is such a value, too: `{ data: […], layout: {…} }` as Plotly has it, or one of `stagecoach/ml`. With `load` of `stagecoach/data` you have any of the';
export const beginData = 'data sets';

/** One of the list. */
export const changed = (when: string) => `Changed ${when}`;
export const renameOne = (title: string) => `Rename ${title}`;
export const duplicateOne = (title: string) => `Duplicate ${title}`;
export const deleteOne = (title: string) => `Delete ${title}`;
export const newTitle = (title: string) => `New title of ${title}`;
export const somebodyElses = 'Somebody else’s';
export const rename = 'Rename';
export const duplicate = 'Duplicate';
export const remove = 'Delete';
export const cancel = 'Cancel';
export const titleField = 'Title of the notebook';

/** The page of one. */
export const all = 'All notebooks';
export const share = 'Share';
export const stranger = 'Somebody else wrote this notebook';
export const inLink = 'It lives in its link: nothing of it is kept here until you make a copy.';
export const strangerWhy =
	'Look at it first: nothing runs until you press Run, and it can reach nothing of yours.';
export const copy = 'Make a copy to edit';
export const notKeptOne = 'This notebook is not kept';
export const notKeptOneWhy =
	'It is gone when its tab is closed or loaded again. Export it to a file before that.';
export const leftBehind = 'What did not come along';
export const noSuch =
	'There is no notebook at this address. Notebooks live on the device on which they were made.';
export const notOpenedHere = (cause: string) => `${cause}, so this notebook cannot be opened here.`;
export const copyOf = (title: string) => `Copy of ${title}`;
/** For screen readers. */
export const copyIsOpen = (title: string) => `Your copy, “${title}”, is open.`;
export const deleted = 'This notebook is deleted';
export const deletedWhy = 'What you write is still kept with it.';
export const bringItBack = 'Bring it back';
export const none = 'No notebook';
export const notebook = 'Notebook';
export const opening = 'Opening…';
export const untitled = 'Untitled notebook';
export const tooLarge = (file: string, limit: string) =>
	`“${file}” is larger than ${limit}: no notebook is that long.`;
