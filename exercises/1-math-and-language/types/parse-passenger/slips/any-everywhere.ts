// feedback: still texts
function parsePassenger(record: any): any {
	return { ...record };
}
