// feedback: one mood for all
import type { Post } from 'stagecoach/data';

function predictMoods(train: Post[], texts: string[]): string[] {
	return texts.map(() => train[0]!.label);
}
