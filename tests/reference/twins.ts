/** What the Python of every task has printed, as `make.py` keeps it: a file for each lesson. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PythonTwin } from '#cli/proof/python-twin.ts';

const folder = new URL('twins/', import.meta.url);

/** By `<lesson>/<task>`. */
export function readTwins(): Record<string, PythonTwin> {
	return Object.assign({}, ...readdirSync(folder).map(readLesson));
}

function readLesson(file: string): Record<string, PythonTwin> {
	return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, PythonTwin>;
}
