/** A letter in Quill, with its own toolbar. */
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { put } from './put';

put(`<p><label>Subject <input name="subject"></label></p>
    <div id="letter"></div>
    <p><button type="button">Send</button></p>`);

const quill = new Quill('#letter', {
  theme: 'snow',
  placeholder: 'Write your letter',
  modules: { toolbar: [[{ header: [1, 2, false] }], ['bold', 'italic', 'underline'], [{ list: 'bullet' }]] },
});

Object.assign(window, {
  quill,
  state: () => ({ text: quill.getText(), ops: quill.getContents().ops, html: quill.getSemanticHTML() }),
});
