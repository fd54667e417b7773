const { TestEnvironment } = require('jest-environment-jsdom');

const missingInJsdom = ['TextEncoder', 'TextDecoder', 'structuredClone', 'fetch', 'Request', 'Response', 'Headers', 'Uint8Array', 'ArrayBuffer'];

module.exports = class DomEnvironment extends TestEnvironment {
	constructor(...args) {
		super(...args);
		for (const name of missingInJsdom) this.global[name] = globalThis[name];
	}
};
