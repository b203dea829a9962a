interface Row {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
}

class ByHand {
	fills: number[] = [];
	means: number[] = [];
	scales: number[] = [];
	port = '';
	categories: (string | number)[][] | undefined;

	#numbers = (one: Row) => [one.age, one.fare].map((value, j) => value ?? this.fills[j]!);
	#words = (one: Row) => [one.sex, one.pclass, one.embarked ?? this.port];

	fit(rows: Row[]): this {
		this.fills = (['age', 'fare'] as const).map((name) => {
			const known = rows.flatMap((one) => one[name] ?? []).sort((a, b) => a - b);
			return (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2;
		});
		const numbers = rows.map(this.#numbers);
		this.means = [0, 1].map((j) => numbers.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
		this.scales = [0, 1].map(
			(j) =>
				Math.sqrt(numbers.reduce((sum, row) => sum + (row[j]! - this.means[j]!) ** 2, 0) / rows.length) || 1
		);
		const counts = new Map<string, number>();
		for (const { embarked } of rows)
			if (embarked !== null) counts.set(embarked, (counts.get(embarked) ?? 0) + 1);
		this.port = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
		const words = rows.map(this.#words);
		this.categories = [0, 1, 2].map((j) => [...new Set(words.map((row) => row[j]!))].sort());
		return this;
	}

	transform(rows: Row[]): number[][] {
		const { categories } = this;
		if (!categories) throw new Error('Call fit first.');
		return rows.map((one) => [
			...this.#numbers(one).map((value, j) => (value - this.means[j]!) / this.scales[j]!),
			...this.#words(one).flatMap((word, j) => categories[j]!.map((category) => Number(category === word)))
		]);
	}
}

const makePreparation = () => new ByHand();
