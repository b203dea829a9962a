// Math.exp(1000) is Infinity, and 1 / (1 + Infinity) is 0: in this form the overflow does no harm.
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
