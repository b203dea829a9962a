/** The share that is right, and the mean F1 of the moods. */
function scoreMoods(truths: string[], predictions: string[]) {
	// TODO: compute both.
	return { accuracy: 0, macroF1: 0 };
}

scoreMoods(['positive', 'neutral', 'neutral', 'negative'], ['positive', 'neutral', 'positive', 'neutral']);
