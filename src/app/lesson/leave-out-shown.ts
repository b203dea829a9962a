/** The server's half of said-once.ts. */
import { createHash } from 'node:crypto';
import { standsThere } from './said-once.ts';

/** A string of the data, and before it the name of a text that the markup shows. */
const strings = /(\b(?:html|codeHtml|statementHtml):)?"(?:[^"\\]|\\.)*"/g;

const begin = '<script>';

/**
 * @param page a lesson's as SvelteKit writes it: a policy with the hash of each inline script, the markup, and last the
 * script that has the data
 * @throws Error when the policy does not know that script
 */
export function leaveOutShown(page: string): string {
	const from = page.lastIndexOf(begin) + begin.length;
	const script = page.slice(from, page.indexOf('</script>', from));
	const shorter = script.replace(strings, (whole, name?: string) =>
		name ? `${name}"${standsThere}"` : whole
	);
	const before = page.slice(0, from);
	const hash = hashOf(script);
	// A browser runs what the policy knows: without it the page would never come alive.
	if (!before.includes(hash))
		throw new Error('The policy of a lesson has no hash of the script with its data.');
	return before.replace(hash, hashOf(shorter)) + shorter + page.slice(from + script.length);
}

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');
