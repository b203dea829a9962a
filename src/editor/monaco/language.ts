/** TypeScript's colours, near enough to the build's highlighting that the swap of editors is not seen. */
import { languages } from 'monaco-editor/editor';
import { conf, language } from 'monaco-editor/languages/definitions/typescript/typescript';

const constants = ['true', 'false', 'null', 'undefined', 'this', 'NaN', 'Infinity'];
const primitiveTypes = [
	'number',
	'string',
	'boolean',
	'unknown',
	'never',
	'any',
	'object',
	'bigint',
	'symbol'
];

/** Registers the language once; models are made with the id `typescript`. */
export function registerTypeScript(): void {
	languages.register({ id: 'typescript', aliases: ['TypeScript'] });
	languages.setLanguageConfiguration('typescript', conf);
	languages.setMonarchTokensProvider('typescript', {
		...language,
		constants,
		primitiveTypes,
		tokenizer: {
			...language.tokenizer,
			common: [
				[
					/#?[a-z_$][\w$]*(?=\s*(?:<[\w\s,[\]|.]*>)?\()/,
					{ cases: { '@keywords': 'keyword', '@default': 'function' } }
				],
				[/\b(?:NaN|Infinity)\b/, 'constant'],
				[
					/#?[a-z_$][\w$]*/,
					{
						cases: {
							'@constants': 'constant',
							'@primitiveTypes': 'type',
							'@keywords': 'keyword',
							'@default': 'identifier'
						}
					}
				],
				...(language.tokenizer['common'] ?? [])
			]
		}
	});
}
