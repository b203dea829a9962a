// feedback: no right move
const kinds = {
	houses: 'supervised',
	customers: 'unsupervised',
	chess: 'supervised',
	tumours: 'supervised',
	lift: 'supervised',
	cards: 'unsupervised',
	tweets: 'supervised',
	genes: 'unsupervised'
};
