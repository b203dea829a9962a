// feedback: Nobody marked the frauds
const kinds = {
	houses: 'supervised',
	customers: 'unsupervised',
	chess: 'reinforcement',
	tumours: 'supervised',
	lift: 'reinforcement',
	cards: 'supervised',
	tweets: 'supervised',
	genes: 'unsupervised'
};
