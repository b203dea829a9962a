// danfojs imports Plotly for df.plot(), which needs a document; a cell returns figures instead.
module.exports = {};
