// feedback: share of all survivors
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	const groups = pd.groupBy(passengers, ['sex', 'pclass']).agg({
		passengers: ['survived', 'size'],
		survivors: ['survived', 'sum'],
		meanAge: ['age', 'mean']
	});
	const all = (passengers.column('survived').values as number[]).reduce((sum, value) => sum + value, 0);
	const rated = pd.withColumn(groups, 'rate', (row: { survivors: number }) => row.survivors / all);
	return pd.select(rated, ['sex', 'pclass', 'passengers', 'rate', 'meanAge']);
}
