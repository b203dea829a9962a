import * as ml from 'stagecoach/ml';

interface Person {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
	survived: number;
}

function unseenChances(passengers: Person[], folds: number[]): number[] {
	return passengers.map((passenger, i) => {
		const others = passengers.filter((_, j) => folds[j] !== folds[i]);
		const fills = (['age', 'fare'] as const).map((name) =>
			ml.median(others.flatMap((one) => one[name] ?? []))
		);
		const ports = Map.groupBy(
			others.flatMap(({ embarked }) => embarked ?? []),
			(port) => port
		);
		const usual = [...ports].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]![0];
		const numbers = (one: Person) => [one.age ?? fills[0]!, one.fare ?? fills[1]!];
		const words = (one: Person) => [one.sex, one.pclass, one.embarked ?? usual];
		const scaler = new ml.StandardScaler().fit(others.map(numbers));
		const kinds = [0, 1, 2].map((j) => new Set(others.map((one) => words(one)[j])));
		const rowOf = (one: Person) => [
			...scaler.transform([numbers(one)])[0]!,
			...words(one).flatMap((word, j) => [...kinds[j]!].map((kind) => Number(kind === word)))
		];
		const truths = others.map(({ survived }) => survived);
		const model = new ml.LogisticRegression().fit(others.map(rowOf), truths);
		return model.predictProba([rowOf(passenger)])[0]![1]!;
	});
}
