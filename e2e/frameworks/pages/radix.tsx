/** @jsxImportSource react */
/** Radix's dropdown menu: opens on pointerdown, drawn in a portal, with ticks, a choice of one and a submenu. */
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const START = { done: [] as string[], bookmarks: false, person: 'pedro' };

function Page(): ReactElement {
  const [now, put] = useState(START);
  useEffect(() => {
    window.state = () => now;
  }, [now]);
  const item = (name: string, disabled = false): ReactElement => (
    <Menu.Item disabled={disabled} onSelect={() => put((old) => ({ ...old, done: [...old.done, name] }))}>
      {name}
    </Menu.Item>
  );
  return (
    <>
      <p>Report.pdf</p>
      <Menu.Root>
        <Menu.Trigger aria-label="Options for Report.pdf">⋯</Menu.Trigger>
        <Menu.Portal>
          <Menu.Content sideOffset={5}>
            {item('Rename')}
            {item('Duplicate')}
            {item('Move', true)}
            <Menu.Separator />
            <Menu.Sub>
              <Menu.SubTrigger>Share</Menu.SubTrigger>
              <Menu.Portal>
                <Menu.SubContent>
                  {item('Copy link')}
                  {item('Invite people')}
                </Menu.SubContent>
              </Menu.Portal>
            </Menu.Sub>
            <Menu.CheckboxItem
              checked={now.bookmarks}
              onCheckedChange={(bookmarks) => put((old) => ({ ...old, bookmarks }))}
            >
              <Menu.ItemIndicator>✓</Menu.ItemIndicator>Show bookmarks
            </Menu.CheckboxItem>
            <Menu.Label>People</Menu.Label>
            <Menu.RadioGroup
              value={now.person}
              onValueChange={(person) => put((old) => ({ ...old, person }))}
            >
              <Menu.RadioItem value="pedro">Pedro Duarte</Menu.RadioItem>
              <Menu.RadioItem value="colm">Colm Tuite</Menu.RadioItem>
            </Menu.RadioGroup>
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      <p>Last modified yesterday.</p>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
