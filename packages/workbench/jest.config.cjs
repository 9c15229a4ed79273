const { tests } = require('../../jest.shared.cjs');

module.exports = tests('workbench', __dirname);
