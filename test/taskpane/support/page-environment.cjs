const { TextDecoder, TextEncoder } = require('node:util');
const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom lays nothing out, so it observes no sizes. */
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A page for the pane: jsdom, and what every browser has that jsdom lacks. */
class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, structuredClone });
    this.global.ResizeObserver = NoResizeObserver;
  }
}

module.exports = PageEnvironment;
