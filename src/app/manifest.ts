/** What the site is called when it is installed, and where it begins. Addresses are relative to the manifest's own. */
import * as language from '#words/language.ts';
import * as words from '#words/manifest.ts';

const icon = (src: string, sizes: string, more: { purpose?: string } = {}) => ({
	...{ src, sizes, type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png' },
	...more
});

export const manifest = {
	...{ name: words.name, short_name: 'Stagecoach', description: words.description },
	...{ id: './', start_url: './', scope: './', display: 'standalone', lang: language.code },
	categories: ['education', 'developer tools'],
	...{ background_color: '#fbfbf9', theme_color: '#fbfbf9' },
	icons: [
		icon('icon.svg', 'any'),
		icon('icon-192.png', '192x192'),
		icon('icon-512.png', '512x512'),
		icon('icon-maskable.png', '512x512', { purpose: 'maskable' })
	],
	shortcuts: [
		{ name: words.continueCourse, short_name: words.continueShort, url: './' },
		{ name: words.notebooks, short_name: words.notebooksShort, url: './notebooks' },
		{ name: words.dataSets, short_name: words.dataShort, url: './data' }
	]
};
