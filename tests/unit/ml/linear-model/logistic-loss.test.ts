import { expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { logisticLoss } from '#ml/linear-model/logistic-loss.ts';
import { fromRows } from '#ml/matrix/dense-matrix.ts';
import reference from '../../../reference/gradients.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

test('loss, gradient and Hessian are those that PyTorch derives from the formula', () => {
	const { rows, signs, ridge, weights, intercept, loss, gradient, hessian } = reference.logisticLoss;
	const codes = Int32Array.from(signs, (sign) => (sign > 0 ? 1 : 0));
	const rowWeights = new Float64Array(codes.length).fill(1);
	const convex = logisticLoss({
		X: fromRows(rows),
		codes,
		outputs: 1,
		rowWeights,
		ridge,
		fitIntercept: true
	});
	const point = convex.at(Float64Array.from([...weights, intercept]));
	expect(point.loss).toBeCloseTo(loss, 7);
	expectClose([...point.gradient()], gradient, 1e-8);
	hessian.forEach((column, k) => expectClose([...point.curvature(unit(hessian.length, k))], column, 1e-8));
	expectClose(
		[...point.scale()],
		hessian.map((column, k) => column[k]),
		1e-8
	);
});

test('with three classes gradient and curvature are what small steps of the loss and of the gradient say', () => {
	const random = new RandomState(3);
	const X = fromRows(Array.from({ length: 12 }, () => [random.normal(), random.normal()]));
	const codes = Int32Array.from({ length: 12 }, (_, i) => i % 3);
	const rowWeights = Float64Array.from(codes, (code) => 1 + code);
	const convex = logisticLoss({ X, codes, outputs: 3, rowWeights, ridge: 0, fitIntercept: true });
	const at = Float64Array.from({ length: 9 }, () => random.normal());
	const step = 1e-5;
	const beside = (k: number, by: number) => convex.at(at.map((value, i) => (i === k ? value + by : value)));
	at.forEach((_, k) => {
		const [up, down] = [beside(k, step), beside(k, -step)];
		expect(convex.at(at).gradient()[k]).toBeCloseTo((up.loss - down.loss) / (2 * step), 6);
		const [above, below] = [up.gradient(), down.gradient()];
		expectClose(
			[...convex.at(at).curvature(unit(9, k))],
			[...above].map((value, i) => (value - below[i]!) / (2 * step)),
			1e-6
		);
	});
});

test('three classes have one scale per column, the mean of theirs', () => {
	const X = fromRows([[1], [2], [4]]);
	const rowWeights = Float64Array.of(1, 1, 1);
	const codes = Int32Array.of(0, 1, 2);
	const convex = logisticLoss({ X, codes, outputs: 3, rowWeights, ridge: 0.5, fitIntercept: true });
	// P(1 − P) is 2/9 everywhere, and 1 + 4 + 16 = 21.
	const [column, intercept] = [(21 * 2) / 9 + 0.5, (3 * 2) / 9];
	const expected = [column, column, column, intercept, intercept, intercept];
	expectClose([...convex.at(new Float64Array(6)).scale()], expected);
});

function unit(size: number, k: number): Float64Array {
	return Float64Array.from({ length: size }, (_, i) => Number(i === k));
}
