/** Mistake models of all checks of one name, which speak only if they explain everything that was seen. */

/** How a model's answer stands to one value of the learner's. */
export type Explanation = 'wrong value' | 'right value' | 'no';

/**
 * The sentence of the first model that explains every wrong value, and every right one too.
 * @param explain throws when the model does not apply to what was seen
 */
export async function findMistake<Model, Seen>(
	mistakes: readonly { answer: Model; says: string }[],
	seen: readonly Seen[],
	explain: (answer: Model, one: Seen) => Explanation | Promise<Explanation>
): Promise<string | undefined> {
	for (const { answer, says } of mistakes) if (await explainsAll(answer, seen, explain)) return says;
	return undefined;
}

async function explainsAll<Model, Seen>(
	answer: Model,
	seen: readonly Seen[],
	explain: (answer: Model, one: Seen) => Explanation | Promise<Explanation>
): Promise<boolean> {
	let explainsSomething = false;
	for (const one of seen) {
		try {
			const explanation = await explain(answer, one);
			if (explanation === 'no') return false;
			explainsSomething ||= explanation === 'wrong value';
		} catch {
			return false; // the model does not apply to this input, or its predicate not to this value
		}
	}
	return explainsSomething;
}
