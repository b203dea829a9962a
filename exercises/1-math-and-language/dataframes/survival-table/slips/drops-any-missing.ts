// feedback: whose age is unknown are gone
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(pd.dropNull(passengers), ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
}
