// feedback: more than 0.62
import type { Post } from 'stagecoach/data';

function predictMoods(train: Post[], texts: string[]): string[] {
	const wordsOf = (mood: string) =>
		['great', 'love', 'not', 'late', 'happy', 'finally', 'again', 'worst', 'best', 'why'].filter((word) => {
			const own = train.filter(({ text }) => text.toLowerCase().includes(word));
			return own.filter(({ label }) => label === mood).length > own.length / 2;
		});
	const [good, bad] = [wordsOf('positive'), wordsOf('negative')];
	return texts.map((text) => wordListMood(text, good, bad));
}
