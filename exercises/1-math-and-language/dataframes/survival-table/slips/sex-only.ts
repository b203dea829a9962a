// feedback: sex only
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(passengers, 'sex').agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
}
