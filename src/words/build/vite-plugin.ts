import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { inlineWords } from './inline.ts';
import { findGaps, findWords, readWords } from './languages.ts';

/** `#words/…` are the words of the site's language; a language that is not whole is refused. */
export function wordsOf(language: string, folder = resolve('src/words')): Plugin {
	const path = findWords(language, folder);
	let isBuild = false;
	return {
		name: 'stagecoach-words',
		enforce: 'pre',
		config: () => ({
			resolve: { alias: [{ find: /^#words\//, replacement: `${path.replaceAll('\\', '/')}/` }] }
		}),
		configResolved: ({ command }) => {
			isBuild = command === 'build';
		},
		async buildStart() {
			const gaps = await findGaps(language, folder);
			if (gaps.length === 0) return;
			const lines = gaps.map((gap) => `  src/words/${gap}`).join('\n');
			this.error(`The words in “${language}” are not whole. Mend them, then build again:\n${lines}`);
		},
		async transform(code, id) {
			if (!isBuild || !/\.(svelte|ts)$/.test(id) || !code.includes("from '#words/")) return;
			const inlined = await inlineWords(code, id.endsWith('.svelte'), (file) => readWords(join(path, file)));
			return { code: inlined, map: null };
		}
	};
}
