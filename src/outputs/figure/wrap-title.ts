/** Of a letter of the titles' font, on average, and what the axis and its numbers take from the width. */
const letterWidth = 8.4;
const besides = 76;

/**
 * A title that is longer than the chart is wide would be cut: it gets as many lines as it needs.
 * @param width of the chart in pixels
 * @returns lines with `<br>` between them; a title that has marks of its own stays as it is
 */
export function wrapTitle(title: string, width: number): string {
	const most = Math.floor((width - besides) / letterWidth);
	if (title.length <= most || title.includes('<')) return title;
	const lines = [''];
	for (const word of title.split(' ')) {
		const line = lines.at(-1)!;
		if (line === '') lines[lines.length - 1] = word;
		else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines.join('<br>');
}
