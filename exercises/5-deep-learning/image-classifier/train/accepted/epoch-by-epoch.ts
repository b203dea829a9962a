async function trainNetwork(images: LabelledPicture[], epochs: number, learningRate: number) {
	const network = buildNetwork(learningRate);
	const { x, y } = prepare(images, 28);
	try {
		for (let epoch = 0; epoch < epochs; epoch++) await network.fit(x, y, { batchSize: 16, shuffle: true });
	} finally {
		x.dispose();
		y.dispose();
	}
	return network;
}
