/* A page as small as can be, to try the workbench and the rig with. */
Office.onReady(({ host }) => {
  document.getElementById('read').addEventListener('click', () => {
    void Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      document.getElementById('status').textContent = `${host}, ${Office.context.displayLanguage}: ${names.join(', ')}`;
    });
  });
});
