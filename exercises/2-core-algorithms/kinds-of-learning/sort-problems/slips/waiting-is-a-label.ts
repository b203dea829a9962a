// feedback: It acts
const kinds = {
	houses: 'supervised',
	customers: 'unsupervised',
	chess: 'reinforcement',
	tumours: 'supervised',
	lift: 'supervised',
	cards: 'unsupervised',
	tweets: 'supervised',
	genes: 'unsupervised'
};
