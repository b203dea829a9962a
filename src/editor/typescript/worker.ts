/** The worker that checks types. It answers in order; the first answers wait for the typings. */
import { onceEach } from '#base/once-each.ts';
import { CellProgram } from './cell-program.ts';
import { findLateTypings, type LateTypings } from './late-typings.ts';
import * as queries from './queries.ts';
import type { CellSource } from './suffix.ts';
import type { Typings } from './typings.ts';

export type Queries = typeof queries;

export type Request =
	| { kind: 'start'; typingsUrl: string; late: LateTypings }
	| { kind: 'cells'; cells: CellSource[] }
	| { kind: 'own-rows'; text: string }
	| { kind: 'query'; number: number; name: keyof Queries; args: unknown[] };

export type Answer = { number: number; result: unknown } | { number: number; error: string };

interface Service {
	program: CellProgram;
	late: LateTypings;
	/** Once for each address. */
	addTypings(url: string): Promise<void>;
}

let service: Promise<Service> | undefined;
/** The program with the cells that were sent last, once all typings are there that they need. */
let ready: Promise<CellProgram> | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'start') service = start(data.typingsUrl, data.late);
	else if (data.kind === 'cells') ready = setCells(data.cells);
	else if (data.kind === 'own-rows') (await service)?.program.setOwnRows(data.text);
	else self.postMessage(await answer(data));
};

async function start(typingsUrl: string, late: LateTypings): Promise<Service> {
	const program = new CellProgram(await fetchTypings(typingsUrl));
	const addTypings = onceEach(async (url: string) => program.addTypings(await fetchTypings(url)));
	return { program, late, addTypings };
}

async function setCells(cells: CellSource[]): Promise<CellProgram> {
	const { program, late, addTypings } = (await service)!;
	program.setCells(cells);
	// Offline, perhaps: then only the cells that import such a library have red lines, and they ask again when they change.
	await Promise.allSettled(findLateTypings(cells, late).map(addTypings));
	return program;
}

async function fetchTypings(url: string): Promise<Typings> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The typings did not load: ${response.status} ${response.statusText}`);
	return (await response.json()) as Typings;
}

async function answer({ number, name, args }: Request & { kind: 'query' }): Promise<Answer> {
	try {
		const query = queries[name] as (program: CellProgram | undefined, ...args: unknown[]) => unknown;
		return { number, result: query(await ready, ...args) };
	} catch (error) {
		return { number, error: error instanceof Error ? error.message : String(error) };
	}
}
