/** What may be said to the rules of `../choose.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const choose: Examples = {
  highlight: {
    'Highlight the text in the 3rd paragraph': 'highlight #3 text',
    'select the text in the box': "highlight 'box'",
  },
  select: {
    'Select Portugal from the list': 'select "Portugal" → combobox',
    'choose "Large" from the dropdown': 'select "Large" → combobox',
    'Select A, B and C': 'select "A", "B", "C"',
    'select nothing': 'select nothing',
    'Select File>Export>PDF': "click 'File'; click 'Export'; click 'PDF'",
    'choose Ten in the age select': `select "Ten" → combobox 'age'`,
    'Select 70 with the slider': 'select "70" → slider',
    'choose March 20, 2027 as the arrival': `select "March 20, 2027" → 'arrival'`,
    'Select 7/8/2030 as the date': `select "7/8/2030" → 'date'`,
    'choose the second option': 'click #2 option',
    'take the blue one': "click 'blue one'",
    'Select my birth year in the Year drop down': "select my birth year → combobox 'Year'",
  },
  check: {
    'check the newsletter box': "check checkbox 'newsletter'",
    'tick "Gift wrap"': 'check "Gift wrap"',
    'check the box next to Terms': "check checkbox near 'Terms'",
    'Check the 3rd radio button': 'check #3 radio',
    'uncheck all checkboxes': 'uncheck all checkbox',
    'turn off notifications': "uncheck 'notifications'",
    'toggle dark mode': "click 'dark mode'",
  },
};
