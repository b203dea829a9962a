import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOfChecks, importsFiles } from '#cli/node/checks-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function importText(grade: string): Promise<unknown> {
	writeFileSync(join(folder, 'grade.ts'), grade);
	const address = addressOfChecks(folder, { path: '.', grade });
	return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default;
}

describe('the address of checks', () => {
	it('is another one for another text, so that the new text is imported', async () => {
		expect(await importText('export default 1;')).toBe(1);
		expect(await importText('export default 2;')).toBe(2);
	});

	it.each([
		["import { grade } from 'stagecoach/grading';", false],
		['// from "./here" on', true], // one import too many costs a thread; one too few, a wrong verdict
		["import { table } from './table.ts';", true],
		["import { table } from '../../table.ts';", true],
		["import './table.ts';", true],
		["await import('../table.ts')", true],
		["export const path = './table.ts';", false]
	])('knows whether files of the course are imported: %s', (text, imports) => {
		expect(importsFiles(text)).toBe(imports);
	});
});
