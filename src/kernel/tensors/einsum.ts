/** Einstein's sums by transposing and one product of matrices. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Kernel, Tensors } from './kernel.ts';

interface Factor {
	tensor: tfjs.Tensor;
	/** The letter of each axis. */
	letters: string[];
}

export function einsum(tf: Tensors): Kernel {
	return {
		name: 'Einsum',
		run: (inputs: tfjs.Tensor[], { equation }: { equation: string }) =>
			tf.tidy(() => {
				const tensors = Object.values(inputs);
				// Refuses what is none, in tfjs' words.
				const { allDims, idDims } = tf.backend_util.decodeEinsumEquation(equation, tensors.length);
				tf.backend_util.checkEinsumDimSizes(allDims.length, idDims, tensors);
				const wanted = [...equation.replace(/\s/g, '').split('->')[1]!];
				const factors = tensors.map((tensor, at) => ({
					tensor,
					letters: idDims[at]!.map((id) => allDims[id]!)
				}));
				const [first, second] = factors.map((factor) => {
					const others = factors.filter((other) => other !== factor);
					return sumAway(factor, [...wanted, ...others.flatMap(({ letters }) => letters)]);
				});
				const product = second ? multiply(tf, first!, second, wanted) : first!;
				return arrange(product, wanted).clone();
			})
	};
}

/** Sums over the axes that neither the result nor the other factor knows. */
function sumAway({ tensor, letters }: Factor, known: readonly string[]): Factor {
	const axes = letters.flatMap((letter, axis) => (known.includes(letter) ? [] : [axis]));
	if (axes.length === 0) return { tensor, letters };
	return { tensor: tensor.sum(axes), letters: letters.filter((letter) => known.includes(letter)) };
}

/** Axes of both that are wanted are a batch of products; those that are not wanted are summed over. */
function multiply(tf: Tensors, a: Factor, b: Factor, wanted: readonly string[]): Factor {
	const shared = a.letters.filter((letter) => b.letters.includes(letter));
	const batch = shared.filter((letter) => wanted.includes(letter));
	const summed = shared.filter((letter) => !wanted.includes(letter));
	const onlyIn = ({ letters }: Factor) => letters.filter((letter) => !shared.includes(letter));
	const [rows, columns] = [onlyIn(a), onlyIn(b)];
	const left = toMatrices(a, [batch, rows, summed]);
	const right = toMatrices(b, [batch, summed, columns]);
	const sizes = new Map(
		[a, b].flatMap(({ tensor, letters }) => letters.map((letter, axis) => [letter, tensor.shape[axis]!]))
	);
	const letters = [...batch, ...rows, ...columns];
	return { tensor: tf.matMul(left, right).reshape(letters.map((letter) => sizes.get(letter)!)), letters };
}

/** A tensor of three axes, of which each stands for a group of letters. */
function toMatrices(factor: Factor, groups: readonly string[][]): tfjs.Tensor3D {
	const arranged = arrange(factor, groups.flat());
	let axis = 0;
	const sizes = groups.map((group) => group.reduce((size) => size * arranged.shape[axis++]!, 1));
	return arranged.reshape(sizes as [number, number, number]);
}

function arrange({ tensor, letters }: Factor, order: readonly string[]): tfjs.Tensor {
	return tensor.transpose(order.map((letter) => letters.indexOf(letter)));
}
