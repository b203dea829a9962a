// feedback: this task needs a model
async function trainNetwork(images: LabelledPicture[], epochs: number, learningRate: number) {
	const network = buildNetwork(learningRate);
	const { x, y } = prepare(images, 28);
	const history = await network.fit(x, y, { epochs });
	x.dispose();
	y.dispose();
	network.dispose();
	return history.history;
}
