import * as words from '#words/errors.ts';
import { code, type Explanation, type Mistake } from './mistake.ts';
import { explainCalls } from './explain/calls.ts';
import { explainFrames, explainPd } from './explain/frames.ts';
import { explainIteration } from './explain/iteration.ts';
import { explainData, explainMl } from './explain/learning.ts';
import { explainLists, explainModels } from './explain/models.ts';
import { explainNames } from './explain/names.ts';
import { explainTensors } from './explain/tensors.ts';
import { explainUndefined } from './explain/undefined.ts';
import { explainRecursion, explainValues } from './explain/values.ts';

/** What only the language knows: an error of its own, thrown in the learner's code. */
const ofLanguage: Explanation[] = [
	explainNames,
	explainRecursion,
	explainIteration,
	explainUndefined,
	explainCalls,
	explainValues
];

/** What an error means that was thrown in the code of a library. */
const ofLibrary: Record<string, Explanation[]> = {
	'@tensorflow/tfjs': [explainTensors, explainModels, explainLists],
	danfojs: [explainFrames, explainTensors],
	'stagecoach/pd': [explainPd, explainFrames],
	'stagecoach/ml': [explainMl],
	'stagecoach/data': [explainData]
};

/** One sentence on the usual cause of an error and what to try; undefined when we know nothing useful. */
export function explainError(mistake: Mistake): string | undefined {
	const { name, library, code: at } = mistake;
	if (name === 'LoopLimitError') {
		return words.doesConditionLoopEver;
	}
	if (library) return first([...(ofLibrary[library] ?? []), explainInside], mistake);
	// Who throws an error on purpose has said what is wrong.
	if (at?.isOwnError) return undefined;
	return first(ofLanguage, mistake);
}

function first(explanations: readonly Explanation[], mistake: Mistake): string | undefined {
	for (const explain of explanations) {
		const help = explain(mistake);
		if (help) return help;
	}
	return undefined;
}

/** A library stumbles over what it was given, and the engine's words are about its own code. */
function explainInside({ name, library, steps, code: at }: Mistake): string | undefined {
	if (!/^(Type|Reference|Range|Internal)Error$/.test(name) || library?.startsWith('stagecoach/'))
		return undefined;
	const asked = steps.findLast((step) => step !== '');
	const call = asked === undefined ? words.thisCall : code(asked);
	return words.gotSomethingDidNot(call, code(library!), at);
}
