/** What may be said to the rules of `../move.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const move: Examples = {
  turn: {
    'next page': 'turn next',
    'go to page 3': 'turn 3',
    next: 'turn next',
    'more results': 'turn next',
    'previous page': 'turn previous',
    'go to the last page': 'turn last',
  },
  history: {
    'go back': 'back',
    'back to the previous page': 'back',
    'go forward': 'forward',
    'reload the page': 'reload',
  },
  tabs: {
    'open a new tab': 'tabcreate',
    'open example.com in a new tab': 'tabcreate https://example.com',
    'switch to the Gmail tab': "tabswitch 'Gmail'",
    'go to tab "Mail"': "tabswitch 'Mail'",
    'next tab': "tabswitch 'next'",
    'close this tab': "tabremove ''",
    'close the Gmail tab': "tabremove 'Gmail'",
  },
  scroll: {
    'scroll down': 'scroll down',
    'scroll to the bottom': 'scroll bottom',
    'scroll the list to the bottom': "scroll bottom within 'list'",
    'scroll to the bottom of the textarea': 'scroll bottom within textbox',
    'scroll up in the sidebar': "scroll up within 'sidebar'",
    'scroll to "Comments"': 'scroll to "Comments"',
    'scroll all the way down': 'scroll bottom',
    'go to the top': 'scroll top',
    'back to top': 'scroll top',
  },
  'go to': {
    'go to example.org/login': 'load https://example.org/login',
    'open example.com': 'load https://example.com',
    'go to settings': "click 'settings'",
    'take me to the Billing page': "click 'Billing page'",
    'go to the email by Ann': "click result 'Ann'",
    'look at the second shirt': "click #2 'shirt'",
  },
};
