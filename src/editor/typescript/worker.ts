/** The worker that checks types. It answers in order; the first answers wait for the typings. */
import { CellProgram } from './cell-program.ts';
import * as queries from './queries.ts';
import type { CellSource } from './suffix.ts';
import type { Typings } from './typings.ts';

export type Queries = typeof queries;

export type Request =
	| { kind: 'start'; typingsUrl: string }
	| { kind: 'cells'; cells: CellSource[] }
	| { kind: 'own-rows'; text: string }
	| { kind: 'query'; number: number; name: keyof Queries; args: unknown[] };

export type Answer = { number: number; result: unknown } | { number: number; error: string };

let program: Promise<CellProgram> | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'start') program = start(data.typingsUrl);
	else if (data.kind === 'cells') (await program)?.setCells(data.cells);
	else if (data.kind === 'own-rows') (await program)?.setOwnRows(data.text);
	else self.postMessage(await answer(data));
};

async function start(typingsUrl: string): Promise<CellProgram> {
	const response = await fetch(typingsUrl);
	if (!response.ok) throw new Error(`The typings did not load: ${response.status} ${response.statusText}`);
	return new CellProgram((await response.json()) as Typings);
}

async function answer({ number, name, args }: Request & { kind: 'query' }): Promise<Answer> {
	try {
		const query = queries[name] as (program: CellProgram | undefined, ...args: unknown[]) => unknown;
		return { number, result: query(await program, ...args) };
	} catch (error) {
		return { number, error: error instanceof Error ? error.message : String(error) };
	}
}
