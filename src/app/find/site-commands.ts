import { theme, themeChoices } from '../theme.svelte.ts';
import { asked } from './asked.svelte.ts';
import type { PaletteCommand } from './items.ts';

/** What can be done on every page. */
export const siteCommands: readonly PaletteCommand[] = [
	{ title: 'Go to all lessons', group: 'Go to', path: '' },
	{ title: 'Go to the data sets', group: 'Go to', path: 'data' },
	{ title: 'Go to your notebooks', group: 'Go to', path: 'notebooks' },
	{ title: 'Go to your skills', group: 'Go to', path: 'skills' },
	{ title: 'Go to the glossary', group: 'Go to', path: 'glossary' },
	{ title: 'Go to your backup', group: 'Go to', path: 'backup' },
	{ title: 'Go to what is saved for offline', group: 'Go to', path: 'offline' },
	...themeChoices.map((choice) => ({
		...{ title: `Use the ${choice} theme`, group: 'Look' },
		run: () => theme.choose(choice)
	}))
];

export const helpCommands: readonly PaletteCommand[] = [
	{ title: 'Show all keys', group: 'Help', keys: ['?'], run: () => void (asked.panel = 'keys') }
];
