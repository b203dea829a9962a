/** Makes objects of the learner's for the checks and uses them: classes, functions that return an object, objects. */
import type { StepLacks, StepResult, UseRequest, UseResult, UseStep } from '#protocol/kernel.ts';
import { realise, type Makers } from './arguments.ts';
import { apply, construct, keepUrgent } from './built-ins.ts';
import {
	findTensors,
	makePatience,
	takeStep,
	type CallHost,
	type CallRound,
	type Patience,
	type Step
} from './graded-step.ts';
import { makeMakers } from './makers.ts';
import { describeModel, type ModelClass } from './model-picture.ts';
import { isObject } from './recognise.ts';
import { membersOf } from './scope.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { disposeAll } from './tensor-ledger.ts';

const mostMembers = 100;

interface Tools {
	/** tfjs' own, where a step asks for a model. */
	Model: ModelClass | undefined;
	makers: Makers;
	patience: Patience;
	round: CallRound;
}

/** Takes each list of steps with an object of its own. @param named what the learner's name stands for */
export async function useObjects(
	named: unknown,
	{ uses, patienceMs, seed }: Omit<UseRequest, 'name'>,
	host: CallHost
): Promise<UseResult> {
	if (named === undefined) return { kind: 'missing' };
	const needsModel = uses.flat().some(({ kind }) => kind === 'model');
	const Model = needsModel ? await importModelClass(host) : undefined;
	const round = host.begin(seed);
	const tools = { makers: makeMakers(host.importModule), patience: makePatience(patienceMs), round, Model };
	const results: StepResult[][] = [];
	try {
		for (const steps of uses) results.push(await useOnce(named, steps, tools));
	} finally {
		round.end();
	}
	return { kind: 'results', results };
}

async function importModelClass({ importModule }: CallHost): Promise<ModelClass> {
	return (await importModule('@tensorflow/tfjs'))['LayersModel'] as ModelClass;
}

async function useOnce(named: unknown, steps: readonly UseStep[], tools: Tools): Promise<StepResult[]> {
	const results: StepResult[] = [];
	/** An object may keep what it was given, so it is all freed at the end. */
	const given: unknown[] = [];
	let object: unknown;
	for (const step of steps) {
		const args = (await realise('args' in step ? step.args : [], tools.makers)) as unknown[];
		given.push(args);
		const { result, value } = await attempt(step, args, named, object, tools);
		keepUrgent();
		results.push(result);
		if (result.kind === 'lacks' || result.kind === 'pending') break;
		if (!isMaking(step)) continue;
		if (!isUsable(value)) break;
		object = value;
	}
	disposeAll(findTensors(given));
	return results;
}

async function attempt(
	step: UseStep,
	args: unknown[],
	named: unknown,
	object: unknown,
	{ patience, round, Model }: Tools
): Promise<{ result: StepResult; value?: unknown }> {
	const work = plan(step, args, named, object, Model);
	if ('kind' in work) return { result: work };
	const { result, value } = await takeStep(
		{
			...work,
			args,
			given: 'args' in step ? step.args : [],
			patience,
			keeper: object,
			// What a model holds is seen, wherever it was made.
			mayHide: (value) => mayHide(named) && !(Model && value instanceof Model),
			isUnseen: isMaking(step)
		},
		round
	);
	if (result.kind !== 'value') return { result };
	if (isMaking(step) && !isUsable(value)) result.value = serialise(value, gradingLimits);
	return { result: { ...result, isSelf: isUsable(value) && (isMaking(step) || value === object) }, value };
}

/** What a step does, or that it cannot be done. */
function plan(
	step: UseStep,
	args: unknown[],
	named: unknown,
	object: unknown,
	Model: ModelClass | undefined
): Pick<Step, 'work' | 'isOurs'> | StepLacks {
	switch (step.kind) {
		case 'take':
			return isUsable(named) && !isClass(named) ? { work: () => named } : lacks(named);
		case 'make':
			return typeof named === 'function' && !isClass(named)
				? { work: () => apply(named, undefined, args) as unknown }
				: lacks(named);
		case 'new':
			return isConstructor(named) ? { work: () => construct(named, args) as unknown } : lacks(named);
		case 'call':
			return hasMethod(object, step.method)
				? { work: () => apply(object[step.method]!, object, args) as unknown }
				: lacks(object);
		case 'get':
			return has(object, step.property) ? { work: () => object[step.property] } : lacks(object);
		case 'model':
			return Model && object instanceof Model
				? { work: () => describeModel(object), isOurs: true }
				: lacks(object);
	}
}

const isMaking = ({ kind }: UseStep) => kind === 'new' || kind === 'make' || kind === 'take';

/** True for what can have methods. */
const isUsable = (value: unknown): value is object => isObject(value) || typeof value === 'function';

function lacks(value: unknown): StepLacks {
	const type = value === null ? 'null' : isClass(value) ? 'class' : typeof value;
	return { kind: 'lacks', type, members: isUsable(value) ? readMembers(value) : [] };
}

function readMembers(value: object): string[] {
	try {
		return membersOf(value).slice(0, mostMembers);
	} catch {
		return []; // a proxy that does not like to be looked at
	}
}

const sourceOf = (value: object) => Function.prototype.toString.call(value);

function isClass(value: unknown): boolean {
	return typeof value === 'function' && /^class\b/.test(sourceOf(value));
}

/** Asks whether something could be derived from it, which does not run it. */
function isConstructor(value: unknown): value is new (...args: unknown[]) => unknown {
	try {
		return typeof value === 'function' && Boolean(Reflect.construct(Object, [], value));
	} catch {
		return false;
	}
}

/** Private fields and what a function has closed over cannot be seen. */
function mayHide(named: unknown): boolean {
	return !isClass(named) || sourceOf(named as object).includes('#');
}

/** What throws as it is looked at is said to be there: using it then throws too, and is reported. */
function looks(look: () => boolean): boolean {
	try {
		return look();
	} catch {
		return true;
	}
}

function has(object: unknown, property: string): object is Record<string, unknown> {
	return isUsable(object) && looks(() => property in object);
}

function hasMethod(
	object: unknown,
	method: string
): object is Record<string, (...given: unknown[]) => unknown> {
	return isUsable(object) && looks(() => typeof Reflect.get(object, method) === 'function');
}
