/** Titles of pages and what search engines show of them. */

export const homeTitle = 'Stagecoach: learn machine learning by building it';
export const homeDescription =
	'A notebook in the browser for people who are becoming ML engineers: write TypeScript on real data, run it, and see checks and charts at once. Free, nothing to install.';
export const skillsTitle = 'Skills · Stagecoach';
export const skillsDescription =
	'The skills of an ML engineer as a checklist: arrays, data frames, algorithms, evaluation, features, pipelines, deep learning, deployment, projects and Git, each fed by graded tasks.';
export const notebooksTitle = 'Notebooks · Stagecoach';
export const notebooksDescription =
	'Notebooks of your own in the browser: TypeScript, TensorFlow.js, data frames and charts, kept on your device. Nothing to install, no account.';
export const notebookDescription = 'A notebook of your own in the browser, kept on your device.';
export const glossaryTitle = 'Glossary · Stagecoach';
export const glossaryDescription =
	'The words of machine learning that this course uses, each in a sentence or two, with the lesson that teaches it.';
export const dataTitle = 'Data sets · Stagecoach';
export const dataDescription =
	'The data sets of the course with their columns, missing values, licences and sources: passengers, customers, films, flowers, digits, clothes and texts.';
export const backupTitle = 'Your work · Stagecoach';
export const backupDescription =
	'What you have written in Stagecoach is kept in your own browser. Save all of it to one file, and restore it here or on another device.';
export const offlineTitle = 'Without a network · Stagecoach';
export const offlineDescription =
	'What of Stagecoach is saved on this device: pages, notebook, libraries and data sets, with their sizes, and how to install it.';
export const noSuchPage = 'No such page';
export const broke = 'Something broke';
export const dataSets = 'Data sets';
export const dataSetDescription = (summary: string, extent: string) =>
	`${summary} ${extent}, with columns, licence and source.`;
