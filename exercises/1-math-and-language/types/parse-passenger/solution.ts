/** One line of the file: everything is a text. */
interface PassengerRecord {
	id: string;
	survived: string;
	pclass: string;
	name: string;
	age: string;
	fare: string;
	embarked: string;
}

interface ParsedPassenger {
	id: number;
	survived: boolean;
	pclass: number;
	name: string;
	age: number | null;
	fare: number | null;
	embarked: string | null;
}

function parsePassenger(record: PassengerRecord): ParsedPassenger {
	return {
		id: Number(record.id),
		survived: record.survived === '1', // Boolean('0') would be true: a text that is not empty
		pclass: Number(record.pclass),
		name: record.name,
		// Number('') would be 0, an age and a fare that nobody wrote down.
		age: record.age === '' ? null : Number(record.age),
		fare: record.fare === '' ? null : Number(record.fare),
		embarked: record.embarked === '' ? null : record.embarked
	};
}

parsePassenger({
	id: '4',
	survived: '1',
	pclass: '2',
	name: 'Keane, Miss. Nora A',
	age: '',
	fare: '12.35',
	embarked: 'Q'
});
