interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

/** The slopes of the log-loss of one example, in the shape of the net. */
function lineGradient(x: number, y: number, net: LineNet): LineNet {
	const { w1, b1, w2, b2 } = net;
	const z1 = w1 * x + b1;
	const a = Math.max(0, z1);
	const p = 1 / (1 + Math.exp(-(w2 * a + b2)));

	const byZ2 = p - y;
	const byA = byZ2 * w2;
	// The gate: where nothing went through, no blame comes back.
	const byZ1 = z1 > 0 ? byA : 0;
	return { w1: byZ1 * x, b1: byZ1, w2: byZ2 * a, b2: byZ2 };
}

lineGradient(2, 1, { w1: 0.5, b1: 0, w2: -1, b2: 1 });
