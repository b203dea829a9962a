// feedback: per cent
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	const groups = pd.groupBy(passengers, ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		rate: ['survived', 'mean'],
		meanAge: ['age', 'mean']
	});
	return pd.withColumn(groups, 'rate', (row: { rate: number }) => row.rate * 100);
}
