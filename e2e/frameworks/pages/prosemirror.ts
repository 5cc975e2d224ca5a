/** A note in ProseMirror, with a toolbar of three buttons. */
import { baseKeymap, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { put } from './put';

put(`<style>.note { border: 1px solid; min-height: 6rem; padding: 0 .5rem }</style>
  <div role="toolbar" aria-label="Format"><button type="button" data-does="bold"><b>B</b></button>
      <button type="button" data-does="italic" aria-label="Italic"><i>I</i></button>
      <button type="button" data-does="heading">Heading</button></div>
    <div id="note"></div>`);

const start = document.createElement('div');
start.insertAdjacentHTML('beforeend', '<p>Agreed last week: hello comes first.</p>');
const view = new EditorView(document.querySelector('#note'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(start),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
  attributes: { class: 'note', 'aria-label': 'Note' },
});

const does: Record<string, Command> = {
  bold: toggleMark(schema.marks.strong),
  italic: toggleMark(schema.marks.em),
  heading: setBlockType(schema.nodes.heading, { level: 2 }),
};
document.querySelector('[role=toolbar]')?.addEventListener('mousedown', (event) => {
  event.preventDefault();
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  button?.setAttribute('title', button.dataset['does'] ?? '');
  does[button?.dataset['does'] ?? '']?.(view.state, (tr) => view.dispatch(tr), view);
  view.focus();
});
document.querySelector('[data-does=bold]')?.setAttribute('title', 'Bold');

window.state = () => ({
  paragraphs: Array.from(
    { length: view.state.doc.childCount },
    (_, i) => view.state.doc.child(i).textContent,
  ),
  doc: view.state.doc.toJSON() as unknown,
});
