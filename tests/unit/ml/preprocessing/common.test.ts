import { StandardScaler } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	StandardScaler: { make: () => new StandardScaler() }
});
