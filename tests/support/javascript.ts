/** What two pieces of JavaScript have in common, to compare our type erasure with Node's. */
import { Parser, type Token } from 'acorn';

const options = {
	ecmaVersion: 'latest',
	sourceType: 'module',
	allowAwaitOutsideFunction: true,
	allowReturnOutsideFunction: true
} as const;

/** Every token with its offset, but for semicolons, which an eraser may add. */
export function tokensOf(code: string): string[] {
	return [...Parser.tokenizer(code, options)]
		.filter((token: Token) => token.type.label !== ';')
		.map(({ start, end }) => `${start}: ${code.slice(start, end)}`);
}

/** The syntax tree as text, without places and empty statements. */
export function treeOf(code: string): string {
	return JSON.stringify(Parser.parse(code, options), (key, value: unknown) => {
		if (key === 'start' || key === 'end') return undefined;
		if (typeof value === 'bigint') return `${value}n`;
		return Array.isArray(value) ? value.filter((item) => !isEmptyStatement(item)) : value;
	});
}

function isEmptyStatement(item: unknown): boolean {
	return typeof item === 'object' && item !== null && 'type' in item && item.type === 'EmptyStatement';
}
