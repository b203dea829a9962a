import { expect, test } from 'vitest';
import { logisticDerivatives, logisticLoss } from '#ml/linear-model/logistic-loss.ts';
import reference from '../../../reference/gradients.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const { rows, signs, ridge, weights, intercept, loss, gradient, hessian } = reference.logisticLoss;
const problem = { rows, signs, ridge, fitIntercept: true };

test('loss, gradient and Hessian are those that PyTorch derives from the formula', () => {
	const found = logisticDerivatives(problem, { weights, intercept });
	expect(logisticLoss(problem, { weights, intercept })).toBeCloseTo(loss, 7);
	expectClose(found.gradient, gradient, 1e-8);
	expectClose(found.hessian, hessian, 1e-8);
});
