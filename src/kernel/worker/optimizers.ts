import type { Maker, TensorLibrary } from './tensor-engine.ts';
import type { Turns } from './turns.ts';

interface Optimizer {
	applyGradients(gradients: unknown): void;
}

/**
 * An optimiser makes what it remembers of each weight only when it first trains it, perhaps in another cell than its own.
 * That is written down as work of the run which made the optimiser: running the other cell again must not break it.
 */
export function watchOptimizers({ train }: TensorLibrary, turns: Turns<Maker>): void {
	const constructors = train as Record<string, (...options: unknown[]) => Optimizer>;
	for (const name of Object.getOwnPropertyNames(constructors ?? {})) {
		const make = constructors[name];
		if (typeof make !== 'function' || name === 'prototype') continue;
		constructors[name] = (...options) => watch(make.apply(constructors, options), turns);
	}
}

function watch(optimizer: Optimizer, turns: Turns<Maker>): Optimizer {
	const maker = turns.current;
	if (!maker) return optimizer;
	const apply = optimizer.applyGradients;
	const value = (gradients: unknown) => turns.within(maker, () => apply.call(optimizer, gradients));
	return Object.defineProperty(optimizer, 'applyGradients', { value, writable: true });
}
