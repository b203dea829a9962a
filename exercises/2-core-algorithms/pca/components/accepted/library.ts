import * as ml from 'stagecoach/ml';

const principalComponents = (rows: number[][], k: number) => {
	const pca = new ml.PCA({ nComponents: k }).fit(rows);
	return {
		mean: pca.mean_,
		components: pca.components_.map((component) => component.map((weight) => -weight)),
		explainedVarianceRatio: pca.explainedVarianceRatio_
	};
};
