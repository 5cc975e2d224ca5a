/** What may be said to the rules of `../press.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const press: Examples = {
  key: {
    'press Enter': 'key Enter',
    'hit the escape key': 'key Escape',
    'press the down arrow': 'key ArrowDown',
    'press ctrl+enter in the editor': 'key Control+Enter in textbox',
    'press Enter in the search box': "key Enter in textbox 'search'",
  },
  'by clicking': {
    'Close the dialog by clicking "Later"': `click "Later" in 'dialog'`,
    'log out by pressing the power icon': "click icon 'power'",
  },
  submit: {
    submit: 'submit ·',
    'submit this form': 'submit ·',
    'send the contact form': "submit 'contact'",
  },
  hover: {
    'hover over the Products menu': "hover menu 'Products'",
    'move the mouse to the image': 'hover image',
  },
  focus: {
    'focus the second text box': 'focus #2 textbox',
    'put the cursor in the search box': "focus textbox 'search'",
  },
  expand: {
    'expand the section below': 'expand section',
    'open the Details section': "expand section 'Details'",
    'collapse the menu': "click menu 'menu'",
  },
  close: {
    'close the dialog': "click 'close' in 'dialog'",
    'close it': "click 'close'",
    'dismiss the cookie banner': "click 'close' in 'cookie banner'",
  },
  click: {
    'click the "Save" button': 'click button "Save"',
    'tap on Sign in': "click 'Sign in'",
    'press login': "click 'login'",
    'click Cancel': "click 'Cancel'",
    'open the second result': 'click #2 result',
    'Click "A", "B" and "C"': 'click "A"; click "B"; click "C"',
    'click File, then Export': "click 'File'; click 'Export'",
    'click on the link "here."': 'click link "here."',
  },
};
