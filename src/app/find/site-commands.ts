import * as words from '#words/find.ts';
import { theme, themeChoices } from '../theme.svelte.ts';
import { asked } from './asked.svelte.ts';
import type { PaletteCommand } from './items.ts';

/** What can be done on every page. */
export const siteCommands: readonly PaletteCommand[] = [
	{ title: words.goLessons, group: words.goTo, path: '' },
	{ title: words.goData, group: words.goTo, path: 'data' },
	{ title: words.goNotebooks, group: words.goTo, path: 'notebooks' },
	{ title: words.goSkills, group: words.goTo, path: 'skills' },
	{ title: words.goGlossary, group: words.goTo, path: 'glossary' },
	{ title: words.goBackup, group: words.goTo, path: 'backup' },
	{ title: words.goOffline, group: words.goTo, path: 'offline' },
	...themeChoices.map((choice) => ({
		...{ title: words.useTheme[choice], group: words.look },
		run: () => theme.choose(choice)
	}))
];

export const helpCommands: readonly PaletteCommand[] = [
	{ title: words.showKeys, group: words.help, keys: ['?'], run: () => void (asked.panel = 'keys') }
];
