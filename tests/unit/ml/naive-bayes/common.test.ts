import { GaussianNB } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	GaussianNB: { make: () => new GaussianNB() }
});
