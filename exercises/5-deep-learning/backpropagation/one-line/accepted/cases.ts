interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

// Two cases: a closed gate leaves only the last bias to blame.
const lineGradient = (x: number, y: number, { w1, b1, w2, b2 }: LineNet): LineNet => {
	const sigmoid = (score: number) => Math.exp(score) / (1 + Math.exp(score));
	const inner = w1 * x + b1;
	if (inner <= 0) return { w1: 0, b1: 0, w2: 0, b2: sigmoid(b2) - y };
	const error = sigmoid(w2 * inner + b2) - y;
	return { b2: error, w2: error * inner, b1: error * w2, w1: error * w2 * x };
};
