import { LogisticRegression } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	LogisticRegression: { make: () => new LogisticRegression() },
	'LogisticRegression without intercept': { make: () => new LogisticRegression({ fitIntercept: false }) }
});
