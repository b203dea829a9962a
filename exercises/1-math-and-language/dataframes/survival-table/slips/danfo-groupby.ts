// feedback: danfo
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	const groups = passengers.groupby(['sex', 'pclass']).agg({ survived: ['count', 'mean'], age: 'mean' });
	const named = groups.rename({ survived_count: 'passengers', survived_mean: 'rate', age_mean: 'meanAge' });
	return pd.sortValues(named, ['sex', 'pclass']);
}
