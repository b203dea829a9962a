import { LinearSVC, SVC } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	LinearSVC: { make: () => new LinearSVC({ randomState: 2 }) },
	SVC: { make: () => new SVC({ probability: true, randomState: 2 }) },
	'SVC with a polynomial': { make: () => new SVC({ probability: true, randomState: 2, kernel: 'poly' }) }
});
