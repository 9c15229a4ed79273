import { openDropped } from './toolbar';
import { Workbench } from './workbench';

/** The page says in its address what to begin with: ?example=heerlen&language=en&theme=dark&width=320&pane=/… */
const asked = new URLSearchParams(location.search);
const place = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const workbench = new Workbench(
  {
    toolbar: place('toolbar'),
    tabs: place('tabs'),
    sheet: place('sheet'),
    message: place('message'),
    count: place('count'),
    frame: place<HTMLIFrameElement>('pane'),
  },
  {
    example: asked.get('example') ?? '',
    language: asked.get('language') === 'en' ? 'en' : 'nl',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    pane: asked.get('pane') ?? '/addin/taskpane.html',
  },
);
Object.assign(window, { workbench });

place('side').style.width = `${Number(asked.get('width') ?? 350)}px`;

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void openDropped(workbench, file);
});

void workbench.start();
