/** The words and emoji of a post, in the form in which they are counted. */
function tokensOf(text: string): string[] {
	// TODO
	return [];
}

tokensOf("@ada The train is sooooo late 😡 and it's not good https://link.example/x");
