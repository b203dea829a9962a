const shillingsPerPound = 20;
const pencePerShilling = 12;

function toPounds(pounds: number, shillings: number, pence: number): number {
	let result = pence / pencePerShilling;
	result += shillings;
	result /= shillingsPerPound;
	return result + pounds;
}
