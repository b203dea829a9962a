type TextsByColumn = Record<'id' | 'survived' | 'pclass' | 'name' | 'age' | 'fare' | 'embarked', string>;

function orNull<Value>(text: string, read: (text: string) => Value): Value | null {
	return text.length > 0 ? read(text) : null;
}

function parsePassenger({ id, survived, pclass, name, age, fare, embarked }: TextsByColumn) {
	return {
		name,
		id: parseInt(id, 10),
		pclass: parseInt(pclass, 10),
		survived: Boolean(Number(survived)),
		age: orNull(age, parseFloat),
		fare: orNull(fare, parseFloat),
		embarked: orNull(embarked, (port) => port)
	};
}
