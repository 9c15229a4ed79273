const { tests } = require('../../jest.shared.cjs');

module.exports = tests('stand-in', __dirname);
