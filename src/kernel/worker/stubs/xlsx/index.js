// danfojs imports xlsx only for readExcel and toExcel; neither is offered in a cell.
module.exports = {};
