import type { ThemeRegistrationRaw } from 'shiki';

/**
 * Shiki writes colours; we want classes, so that the page's tokens colour the code in both themes and no inline
 * style is needed. Each class stands for a colour that is none, and `highlight` maps it back.
 */
const scopes = {
	comment: ['comment', 'punctuation.definition.comment'],
	string: ['string', 'punctuation.definition.string', 'constant.character.escape', 'markup.inline.raw'],
	number: ['constant.numeric', 'constant.language', 'variable.language.this', 'support.constant'],
	keyword: [
		'keyword',
		'storage',
		'punctuation.definition.template-expression',
		'keyword.operator.expression'
	],
	function: [
		'entity.name.function',
		'support.function',
		'variable.function',
		'meta.function-call.generic.python'
	],
	type: [
		'entity.name.type',
		'support.type',
		'support.class',
		'entity.name.class',
		'entity.other.inherited-class'
	],
	property: ['support.type.property-name', 'entity.name.tag'],
	punctuation: ['punctuation', 'keyword.operator', 'meta.brace', 'storage.type.function.arrow']
} satisfies Record<string, string[]>;

export type CodeClass = keyof typeof scopes;

const names = Object.keys(scopes) as CodeClass[];

const toColour = (index: number) => `#0000${String(index + 1).padStart(2, '0')}`;

export const codeTheme: ThemeRegistrationRaw = {
	name: 'stagecoach',
	type: 'light',
	fg: '#000000',
	bg: '#ffffff',
	settings: names.map((name, index) => ({
		scope: scopes[name],
		settings: { foreground: toColour(index) }
	}))
};

/** The class behind one of the theme's colours; undefined for plain text. */
export function findCodeClass(colour: string | undefined): CodeClass | undefined {
	return names.find((_, index) => toColour(index) === colour?.toLowerCase());
}
