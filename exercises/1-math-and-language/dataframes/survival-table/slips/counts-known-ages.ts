// feedback: known ages
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(passengers, ['sex', 'pclass']).agg({
		passengers: ['age', 'count'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
}
