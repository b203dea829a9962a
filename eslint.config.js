import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	// Learners' answers, good and bad, are checked by the proof of the lessons.
	{
		ignores: [
			'build/**',
			'.svelte-kit',
			'node_modules',
			'exercises/**/*.ts',
			'!exercises/**/grade.ts',
			'**/stubs/**',
			// AssemblyScript
			'**/assembly/**'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.worker, ...globals.node } },
		rules: {
			// TypeScript knows better, and knows SvelteKit's and the virtual modules.
			'no-undef': 'off',
			// noUncheckedIndexedAccess asks for `!` where an index is known to be inside.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-empty-function': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// Our own build output only; outputs of cells are never put in as HTML.
			'svelte/no-at-html-tags': 'off'
		}
	}
);
