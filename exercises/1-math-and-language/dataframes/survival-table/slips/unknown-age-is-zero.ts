// feedback: unknown ages as 0
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(pd.fillNull(passengers, { age: 0 }), ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
}
