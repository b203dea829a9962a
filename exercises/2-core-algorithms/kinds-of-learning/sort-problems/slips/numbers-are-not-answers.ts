// feedback: The prices are answers
const kinds = {
	houses: 'unsupervised',
	customers: 'unsupervised',
	chess: 'reinforcement',
	tumours: 'supervised',
	lift: 'reinforcement',
	cards: 'unsupervised',
	tweets: 'supervised',
	genes: 'unsupervised'
};
