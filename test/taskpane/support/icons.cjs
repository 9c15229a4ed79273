const { createElement } = require('react');

/**
 * In the place of the icons of Fluent UI, which are 19 MB of program for every suite: each is an empty picture of the same
 * kind. What they look like is seen in the browser (test/e2e).
 */
const Icon = ({ children, className, ...attributes }) =>
  createElement('svg', {
    'aria-hidden': !attributes['aria-label'] && !attributes['aria-labelledby'],
    ...attributes,
    className,
  });

const own = {
  __esModule: true,
  bundleIcon: () => Icon,
  createFluentIcon: () => Icon,
  iconFilledClassName: 'icon-filled',
  iconRegularClassName: 'icon-regular',
};

module.exports = new Proxy(own, {
  get: (known, name) => (name in known || typeof name === 'symbol' ? known[name] : Icon),
});
