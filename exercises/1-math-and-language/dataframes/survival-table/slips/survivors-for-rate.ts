// feedback: number of survivors
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(passengers, ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'sum'],
		meanAge: ['age', 'mean']
	});
}
