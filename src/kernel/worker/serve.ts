/** Ties a session to the port over which its page asks. */
import { oneAtATime } from '#base/one-at-a-time.ts';
import { Port, type MessageChannelEnd } from '#base/port.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { OpenedOwnFile } from '#protocol/own-file.ts';
import type { ModuleText, OutputEvent } from '#protocol/kernel.ts';
import type { DisplayHost } from '#display/host.ts';
import { takeBack } from './built-ins.ts';
import { lookAfterBackend, lookAfterTensors } from './library-built-ins.ts';
import { Session, type SessionHost } from './session.ts';
import type { TensorLibrary } from './tensor-engine.ts';
import { watchTraining, type TrainingLibrary } from './training-watch.ts';

/** What a realm brings along: how it imports a cell and a library. */
export interface Realm {
	importCell: SessionHost['importCell'];
	/** @param request asks the page for the library as text, for a data set or a file of the learner's own */
	makeModules(request: PageRequests): (name: string) => Promise<Record<string, unknown>>;
}

type MoveTensors = (to: { name: string; text?: string }) => Promise<string>;

export interface PageRequests {
	module(name: string): Promise<ModuleText>;
	dataset(name: string): Promise<OpenedDataSet>;
	ownFile(name: string): Promise<OpenedOwnFile | undefined>;
	/** Tells the page what tensors run on. */
	backend(name: string): void;
	/** @param move lets tensors run on something else. @returns what they run on then */
	attachTensors(tf: TensorLibrary & TrainingLibrary, move?: MoveTensors): void;
	/** Shows a line below the cell that runs. */
	warn(line: string): void;
	/** What `stagecoach/display` shows things with. */
	display: DisplayHost;
}

export function serveSession(end: MessageChannelEnd, realm: Realm): Session {
	const session: Session = new Session({
		importCell: realm.importCell,
		importModule: (name) => importModule(name),
		output: (cell, version, outputs) => {
			port.notify('output', { cell, version, outputs } satisfies OutputEvent);
		},
		lateError: (event) => port.notify('late-error', event)
	});
	// Checks ask many things at once; each sees what it would see alone.
	const queue = oneAtATime();
	const inTurn = <Result>(work: () => Promise<Result>) => {
		takeBack();
		return queue(work);
	};
	let moveTensors: MoveTensors | undefined;
	const port = new Port(end, {
		run: (request: Parameters<Session['run']>[0]) => session.run(request),
		call: (request: Parameters<Session['call']>[0]) => inTurn(() => session.call(request)),
		use: (request: Parameters<Session['use']>[0]) => inTurn(() => session.use(request)),
		value: (request: { name: string }) => session.value(request),
		forget: (request: { cells: string[] }) => session.forget(request.cells),
		interrupt: () => session.interrupt(),
		preload: async (name: string) => void (await importModule(name)),
		backend: async (to: Parameters<MoveTensors>[0]) => {
			takeBack();
			const tf = await importModule('@tensorflow/tfjs');
			const name = await moveTensors?.(to);
			lookAfterBackend(tf as never);
			return name;
		}
	});
	const importModule = realm.makeModules({
		module: (name) => port.request('module', name),
		dataset: (name) => port.request('dataset', name),
		ownFile: (name) => port.request('own-file', name),
		backend: (name) => port.notify('backend', name),
		attachTensors: (tf, move) => {
			moveTensors = move;
			session.ledger.attach(tf);
			watchTraining(tf, () => session.turns.current);
			lookAfterTensors(tf);
		},
		warn: (line) => session.print('warn', [line]),
		display: session
	});
	return session;
}
