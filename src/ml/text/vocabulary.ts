/** Which terms become columns. */
export interface VocabularyParams {
	/** Leave terms out that are in more texts: up to 1 a share, above a number of texts. Default: 1. */
	maxDf: number;
	/** Leave terms out that are in fewer texts: below 1 a share, else a number of texts. Default: 1. */
	minDf: number;
	/** Keep this many, the most frequent; of equals the first of the alphabet. Default: `null`, all. */
	maxFeatures: number | null;
}

export const vocabularyDefaults: VocabularyParams = { maxDf: 1, minDf: 1, maxFeatures: null };

/**
 * The terms that become columns, sorted.
 *
 * @param counts of the terms of each text
 * @throws RangeError when none is left
 */
export function vocabularyOf(
	counts: readonly ReadonlyMap<string, number>[],
	{ maxDf, minDf, maxFeatures }: VocabularyParams
): string[] {
	const texts = new Map<string, number>();
	const total = new Map<string, number>();
	for (const [term, count] of counts.flatMap((own) => [...own])) {
		texts.set(term, (texts.get(term) ?? 0) + 1);
		total.set(term, (total.get(term) ?? 0) + count);
	}
	const most = maxDf <= 1 ? maxDf * counts.length : maxDf;
	const fewest = minDf < 1 ? minDf * counts.length : minDf;
	if (most < fewest)
		throw new RangeError(`maxDf means ${most} texts and minDf ${fewest}: no term can be kept.`);
	const kept = [...texts].filter(([, df]) => df <= most && df >= fewest).map(([term]) => term);
	if (kept.length === 0) {
		throw new RangeError('No term is left: look at the texts, stopWords, tokenPattern, minDf and maxDf.');
	}
	const frequent = kept.sort().sort((a, b) => total.get(b)! - total.get(a)!);
	return frequent.slice(0, maxFeatures ?? undefined).sort();
}
