import type { Plugin } from 'vite';
import { writeTypings } from './typings.ts';

const name = 'virtual:cell-typings';

/** `import url from 'virtual:cell-typings'` gives the address of the typings, hashed in a build. */
export function cellTypings(): Plugin {
	let root = '';
	return {
		name: 'stagecoach:cell-typings',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? `export { default } from '${writeTypings(root)}?url';` : undefined)
	};
}
