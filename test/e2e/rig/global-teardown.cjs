module.exports = async () => {
  const { server, browser } = globalThis.e2eRig;
  await browser.close();
  await server.close();
};
