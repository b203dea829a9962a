// feedback: whose age is unknown are gone
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	const known = pd.dropNull(passengers, ['age']);
	return pd.groupBy(known, ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
}
