// feedback: Nobody knows the groups
const kinds = {
	houses: 'supervised',
	customers: 'supervised',
	chess: 'reinforcement',
	tumours: 'supervised',
	lift: 'reinforcement',
	cards: 'unsupervised',
	tweets: 'supervised',
	genes: 'unsupervised'
};
