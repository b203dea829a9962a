import type { Plugin } from 'vite';
import { writeTypings } from './typings.ts';

const name = 'virtual:cell-typings';

/** `virtual:cell-typings` gives the addresses of the typings, hashed in a build. */
export function cellTypings(): Plugin {
	let root = '';
	return {
		name: 'stagecoach:cell-typings',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? writeModule(root) : undefined)
	};
}

function writeModule(root: string): string {
	const { early, late } = writeTypings(root);
	const modules = Object.entries(late);
	return [
		`export { default } from '${early}?url';`,
		...modules.map(([module, path]) => `import ${module} from '${path}?url';`),
		`export const late = { ${modules.map(([module]) => module).join()} };`
	].join('\n');
}
