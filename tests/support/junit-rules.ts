/**
 * What CI systems hold a JUnit report to, after the schemas that are commonly used (Jenkins' xunit plugin, Apache Ant's):
 * which elements stand where, which attributes they must have and may have, and that the counts add up.
 */
import sax from 'sax';

export interface JUnitElement {
	name: string;
	attributes: Record<string, string>;
	children: JUnitElement[];
	text: string;
}

/** @throws Error for what is no well-formed XML document */
export function parseXml(text: string): JUnitElement {
	const parser = sax.parser(true);
	const root: JUnitElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	parser.onopentag = ({ name, attributes }) => {
		const element = { name, attributes, children: [], text: '' };
		open.at(-1)!.children.push(element);
		open.push(element);
	};
	parser.onclosetag = () => void open.pop();
	parser.ontext = (part) => (open.at(-1)!.text += part);
	parser.oncdata = (part) => (open.at(-1)!.text += part);
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(text).close();
	if (root.children.length !== 1) throw new Error('There must be one root element.');
	return root.children[0]!;
}

interface Rule {
	inside: string[];
	needed: string[];
	optional: string[];
	holdsText?: true;
}

const rules: Record<string, Rule> = {
	testsuites: {
		inside: [''],
		needed: [],
		optional: ['name', 'time', 'tests', 'failures', 'errors', 'disabled']
	},
	testsuite: {
		inside: ['testsuites'],
		needed: ['name', 'tests', 'failures', 'errors'],
		optional: ['skipped', 'time', 'timestamp', 'hostname', 'id', 'package', 'disabled']
	},
	testcase: {
		inside: ['testsuite'],
		needed: ['name', 'classname', 'time'],
		optional: ['status', 'assertions']
	},
	failure: { inside: ['testcase'], needed: ['type'], optional: ['message'], holdsText: true },
	error: { inside: ['testcase'], needed: ['type'], optional: ['message'], holdsText: true }
};

const whole = /^\d+$/;
const decimal = /^\d+(\.\d+)?$/;
const numbers: Record<string, RegExp> = {
	...{ tests: whole, failures: whole, errors: whole, skipped: whole, disabled: whole, time: decimal }
};

/** @returns what breaks a rule, in words; empty for a report that CI systems take */
export function findBroken(element: JUnitElement, parent = ''): string[] {
	const { name, attributes, children, text } = element;
	const rule = rules[name];
	if (!rule) return [`<${name}> is not known`];
	const given = Object.keys(attributes);
	return [
		...(rule.inside.includes(parent) ? [] : [`<${name}> stands in <${parent}>`]),
		...rule.needed.filter((one) => !given.includes(one)).map((one) => `<${name}> has no ${one}`),
		...given
			.filter((one) => ![...rule.needed, ...rule.optional].includes(one))
			.map((one) => `<${name}> has ${one}`),
		...given
			.filter((one) => numbers[one] && !numbers[one].test(attributes[one]!))
			.map((one) => `${one} of <${name}> is ${attributes[one]}`),
		...(rule.holdsText || text.trim() === '' ? [] : [`<${name}> holds a text`]),
		...(name === 'testcase' && children.length > 1 ? ['<testcase> has two ends'] : []),
		...(name === 'testsuite' ? findMiscounts(element) : []),
		...children.flatMap((child) => findBroken(child, name))
	];
}

function findMiscounts({ attributes, children }: JUnitElement): string[] {
	const kinds = children.map(({ children: [end] }) => end?.name);
	const counted: Record<string, number> = {
		tests: children.length,
		failures: kinds.filter((kind) => kind === 'failure').length,
		errors: kinds.filter((kind) => kind === 'error').length
	};
	return Object.entries(counted)
		.filter(([name, count]) => Number(attributes[name]) !== count)
		.map(([name, count]) => `${name} says ${attributes[name]}, there are ${count}`);
}
