import { BernoulliNB, GaussianNB, MultinomialNB } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	GaussianNB: { make: () => new GaussianNB() },
	MultinomialNB: { make: () => new MultinomialNB() },
	BernoulliNB: { make: () => new BernoulliNB({ binarize: 2.5 }) }
});
