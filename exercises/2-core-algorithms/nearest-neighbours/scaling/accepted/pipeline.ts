import { KNeighborsClassifier, makePipeline, StandardScaler } from 'stagecoach/ml';

function scalingEffect(train: number[][], labels: string[], test: number[][], truths: string[]) {
	const makeModel = () => new KNeighborsClassifier<string>({ nNeighbors: 1 });
	return {
		raw: makeModel().fit(train, labels).score(test, truths),
		scaled: makePipeline(new StandardScaler(), makeModel()).fit(train, labels).score(test, truths)
	};
}
