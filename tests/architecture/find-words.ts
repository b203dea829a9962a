import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from 'acorn';
import { parse } from 'svelte/compiler';

export interface FoundWords {
	line: number;
	text: string;
}

/** A node of any of the three trees: Svelte's, ESTree, or TypeScript's additions to it. */
interface Node {
	type: string;
	start: number;
	[key: string]: unknown;
}

const typescript = Parser.extend(tsPlugin());

/** Attributes and props of parts that a person sees or hears. */
const shownProps =
	/^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|caption|heading|summary|text|lead)$/;

/** What only browsers and style sheets read. */
const hiddenProps = /^(class|style|d|viewBox|aria-keyshortcuts|data-.*)$/;

/** A letter, of any language. */
const letter = /\p{L}/u;
/** A sentence or a part of one: two words beside each other. */
const phrase = /\p{L}[\p{L}’'`…”)]*[,:;.!?…]?\s+[“`(…]*\p{L}/u;
/** The name of a button, or the beginning of a sentence. */
const capital = /^\p{Lu}\p{Ll}+/u;

const isPhrase = (text: string): boolean => phrase.test(text.replaceAll(/<[^>]*>/g, ''));
const looksShown = (text: string): boolean => isPhrase(text) || capital.test(text);

/** Words in the markup and the scripts of a view. */
export function findWordsOfView(source: string): FoundWords[] {
	const { fragment, instance, module } = parse(source, { modern: true }) as unknown as Record<
		string,
		Node | null
	>;
	const found: Node[] = [];
	walkMarkup(fragment!, found);
	for (const script of [module, instance]) {
		if (script) walkCode(script['content'] as Node, looksShown, found);
	}
	return place(found, source);
}

/**
 * Words in a file of TypeScript alone: sentences, and parts of them.
 * @param withErrors what is thrown there, a learner may read
 */
export function findWordsOfCode(source: string, withErrors = false): FoundWords[] {
	const tree = typescript.parse(source, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
	const found: Node[] = [];
	walkCode(tree as unknown as Node, isPhrase, found, withErrors ? mechanicalCalls : silentCalls);
	return place(found, source);
}

function place(found: readonly Node[], source: string): FoundWords[] {
	return found.map((node) => ({
		line: source.slice(0, node.start).split('\n').length,
		text: textOf(node)!.replaceAll(/\s+/g, ' ').trim()
	}));
}

function walkMarkup(node: Node, found: Node[]): void {
	if (node.type === 'StyleDirective') return;
	if (node.type === 'Text') {
		if (letter.test(textOf(node)!)) found.push(node);
	} else if (node.type === 'ExpressionTag') walkResult(node['expression'] as Node, found);
	else if (node.type === 'Attribute') walkAttribute(node, found);
	else if (isCode(node)) walkCode(node, looksShown, found);
	else for (const child of childrenOf(node)) walkMarkup(child, found);
}

/** In a prop that is not known to be shown, only what looks like a sentence is one. */
function walkAttribute({ name, value }: Node, found: Node[]): void {
	if (value === true || hiddenProps.test(String(name))) return;
	const isShown = shownProps.test(String(name));
	for (const part of [value].flat() as Node[]) {
		if (part.type !== 'Text') {
			if (isShown) walkResult(part['expression'] as Node, found);
			else walkCode(part['expression'] as Node, isPhrase, found);
		} else if (isShown && letter.test(textOf(part)!)) found.push(part);
	}
}

/** Where the value of an expression is shown, every text that it may have is. */
function walkResult(node: Node, found: Node[]): void {
	const text = textOf(node);
	if (text !== undefined) {
		if (letter.test(text)) found.push(node);
		for (const inner of (node['expressions'] ?? []) as Node[]) walkResult(inner, found);
	} else if (node.type === 'ConditionalExpression') {
		walkResult(node['consequent'] as Node, found);
		walkResult(node['alternate'] as Node, found);
	} else if (
		node.type === 'LogicalExpression' ||
		(node.type === 'BinaryExpression' && node['operator'] === '+')
	) {
		walkResult(node['left'] as Node, found);
		walkResult(node['right'] as Node, found);
	} else walkCode(node, looksShown, found);
}

function walkCode(
	node: Node,
	isDoubtful: (text: string) => boolean,
	found: Node[],
	calls: RegExp = silentCalls
): void {
	if (isForMachines(node, calls)) return;
	const text = textOf(node);
	if (text !== undefined && isDoubtful(text)) found.push(node);
	for (const child of childrenOf(node)) walkCode(child, isDoubtful, found, calls);
}

/** Calls whose arguments nobody reads as words: code in a message, media queries, selectors. */
const mechanicalCalls = /^(code|matchMedia|querySelector(All)?|closest)$/;
/** Those, and errors that only developers meet. */
const silentCalls = /^(code|matchMedia|querySelector(All)?|closest|Error|TypeError|RangeError)$/;

/** Names of modules, types, comparisons, lists that are cut at their blanks, and such calls. */
function isForMachines(node: Node, calls: RegExp): boolean {
	if (/^(Import|ExportAll|TS(TypeA|Interface|Literal|Union))/.test(node.type)) return true;
	if (node.type === 'BinaryExpression') return /^[!=]==?$/.test(String(node['operator']));
	if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
	const callee = node['callee'] as Node;
	const property = callee['property'] as Node | undefined;
	return property?.['name'] === 'split' || calls.test(String((property ?? callee)['name']));
}

function textOf(node: Node): string | undefined {
	if (node.type === 'Text') return String(node['data']);
	if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
	if (node.type !== 'TemplateLiteral') return undefined;
	const quasis = node['quasis'] as { value: { cooked?: string; raw: string } }[];
	return quasis.map(({ value }) => value.cooked ?? value.raw).join('…');
}

const isCode = ({ type }: Node): boolean => /Expression|Literal|Identifier|Declarat|Pattern/.test(type);

function childrenOf(node: Node): Node[] {
	return Object.entries(node)
		.filter(([key]) => !/^(metadata|parent|loc)$/.test(key))
		.flatMap(([, value]) => value)
		.filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}
