import { describe, expect, it } from 'vitest';
import { openMistakes } from '../../../../support/mistakes.ts';
import { said, type Said } from '../said.ts';

const mistakes = openMistakes();

/** Where an engine says more or less than V8, words of the sentence that its learners get. */
const others: Partial<Record<string, string>> = {
	destruct: 'What is taken apart here is undefined',
	destruct2: 'What is taken apart here is undefined',
	constassign: 'Declare it as `let n`', // V8 does not name it
	arrlen5: 'small enough for the memory', // V8 in Node says that the memory is at its end
	'strlen WebKit': 'more than fits into memory',
	regex: 'The regular expression cannot be read: '
};

describe.each(['Firefox', 'WebKit'] as const)('the words of %s', (engine) => {
	it.each(Object.entries<Said>(said))('are explained as those of V8 are: %s', async (id, one) => {
		const [name, message, line, column] = one[engine];
		const cells = { cell: one.source };
		const inChromium = await mistakes.run(cells);
		const stack = `f@cell:cell:1:${line}:${column}`;
		const here = await mistakes.run(cells, (raw) => ({ ...raw, name, message, stack }));
		const other = others[`${id} ${engine}`] ?? others[id];
		if (other !== undefined) expect(here!.help).toContain(other);
		else expect(here!.help).toBe(inChromium!.help);
		expect(here!.place!.line).toBe(inChromium!.place!.line);
	});
});
