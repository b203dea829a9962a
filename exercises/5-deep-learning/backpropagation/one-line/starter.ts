interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

/** The slopes of the log-loss of one example, in the shape of the net. */
function lineGradient(x: number, y: number, net: LineNet): LineNet {
	// TODO: forward first; then backwards, one factor at a time.
	return { w1: 0, b1: 0, w2: 0, b2: 0 };
}

lineGradient(2, 1, { w1: 0.5, b1: 0, w2: -1, b2: 1 });
