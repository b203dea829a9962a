// feedback: squared error
interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

function lineGradient(x: number, y: number, net: LineNet): LineNet {
	const { w1, b1, w2, b2 } = net;
	const z1 = w1 * x + b1;
	const a = Math.max(0, z1);
	const z2 = w2 * a + b2;
	const p = 1 / (1 + Math.exp(-z2));
	const error = p - y;
	const slope = error * p * (1 - p);
	const back = z1 > 0 ? slope * w2 : 0;
	return { w1: back * x, b1: back, w2: slope * a, b2: slope };
}
