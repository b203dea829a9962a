interface _Model {
	weights: number[];
	bias: number;
}

/** One step that makes a new model and leaves the old one as it was. */
function _descend(rows: number[][], truths: number[], learningRate: number, model: _Model): _Model {
	const share = learningRate / rows.length;
	return rows.reduce<_Model>((next, row, i) => {
		const score = row.reduce((sum, x, j) => sum + x * model.weights[j]!, model.bias);
		const push = share * (1 / (1 + Math.exp(-score)) - truths[i]!);
		return { weights: next.weights.map((w, j) => w - push * row[j]!), bias: next.bias - push };
	}, model);
}

function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number): _Model {
	let model: _Model = { weights: (rows[0] ?? []).map(() => 0), bias: 0 };
	while (steps-- > 0) model = _descend(rows, truths, learningRate, model);
	return model;
}
