/** The page of a lesson, around its notebook. */

/** Names the list of the parts of the lesson, for screen readers. */
export const contents = 'This lesson';
export const menu = 'In this lesson';
export const around = 'Lessons before and after';
export const before = 'Before this';
export const next = 'Next';
export const all = 'All lessons';

/** The road is the home page, where the lessons stand as the stops of a coach. */
export const back = 'Back to the road';
export const label = (label: string) => `Lesson ${label}`;
export const minutes = (minutes: number) => `${minutes} minutes`;
export const goals = 'After this lesson you can';

/** Names of editors, for screen readers. */
export const demoCode = (cell: string) => `Code of the cell ${cell}`;
export const taskCode = (task: string) => `Code for ${task}`;

/** Above a lesson that is in English on a site in another language; the English site never shows it. */
export const untranslated = 'This lesson is not translated yet: it is in English.';
