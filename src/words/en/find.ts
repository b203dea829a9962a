/** Search and commands. */

export const search = 'Search';
export const keys = 'Keys';

/** “… press *?* there to see them.” */
export const keysBefore = 'In lessons and notebooks the cells have keys of their own: press';
export const keysAfter = 'there to see them.';
export const palette = 'Search and commands';
export const field = 'Search, or find a command';
export const placeholder = 'Lessons, tasks, data, your notes, commands';
export const close = 'Close';
export const results = 'Results';
export const searching = 'Searching…';
export const count = (results: number) => `${results} ${results === 1 ? 'result' : 'results'}`;
export const nothing = (query: string) => `Nothing has “${query}”. Try fewer or other words.`;

/** What the keys do: arrows, Enter, Escape. */
export const choose = 'choose';
export const open = 'open';
export const closeKey = 'close';

/** Commands of every page, and their groups. */
export const goTo = 'Go to';
export const look = 'Look';
export const help = 'Help';

/** Those of a notebook's own commands; `Help` is the word above. */
export const groups: Record<'Cell' | 'Notebook' | 'Help', string> = {
	Cell: 'Cell',
	Notebook: 'Notebook',
	Help: help
};
export const cell = (name: string) => `Cell ${name}`;
export const goLessons = 'Go to all lessons';
export const goData = 'Go to the data sets';
export const goNotebooks = 'Go to your notebooks';
export const goSkills = 'Go to your skills';
export const goGlossary = 'Go to the glossary';
export const goBackup = 'Go to your backup';
export const goOffline = 'Go to what is saved for offline';
export const showKeys = 'Show all keys';
export const useTheme: Record<'system' | 'light' | 'dark', string> = {
	system: 'Use the system theme',
	light: 'Use the light theme',
	dark: 'Use the dark theme'
};
