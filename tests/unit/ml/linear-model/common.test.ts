import { Lasso, LinearRegression, LogisticRegression, Ridge, SGDClassifier } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	LinearRegression: { make: () => new LinearRegression() },
	Ridge: { make: () => new Ridge({ alpha: 0.5 }) },
	Lasso: { make: () => new Lasso({ alpha: 0.1 }) },
	SGDClassifier: { make: () => new SGDClassifier({ randomState: 0 }) },
	LogisticRegression: { make: () => new LogisticRegression() },
	'LogisticRegression without intercept': { make: () => new LogisticRegression({ fitIntercept: false }) }
});
